package org.yanlu.analysis;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What part a character plays in the terms. Thread-safe. */
enum CharacterKind {
  /** Of a script written without spaces: Han, kana, hangul, Thai; also private use. */
  GRAM,
  /** Of a word set off by spaces. */
  LETTER,
  /** A decimal digit. */
  DIGIT,
  /** Punctuation, white space, symbols. */
  OTHER;

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.YI,
          UnicodeScript.TANGUT,
          UnicodeScript.NUSHU);

  private static final CharacterKind[] BASIC = basic();

  /** The kind of {@code codePoint}. */
  static CharacterKind of(int codePoint) {
    return Character.isBmpCodePoint(codePoint) ? BASIC[codePoint] : find(codePoint);
  }

  /** Whether this is a letter or a digit, of whatever script. */
  boolean isWordly() {
    return this != OTHER;
  }

  private static CharacterKind[] basic() {
    CharacterKind[] kinds = new CharacterKind[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = find(c);
    }
    return kinds;
  }

  private static CharacterKind find(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.PRIVATE_USE -> GRAM;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          isUnspaced(codePoint) ? GRAM : LETTER;
      default -> OTHER;
    };
  }

  private static boolean isUnspaced(int codePoint) {
    // the long-vowel mark belongs to both kana and so to neither
    return codePoint == 'ー' || UNSPACED.contains(UnicodeScript.of(codePoint));
  }
}
