package org.yanlu.text;

/**
 * Folds characters that a reader takes for the same: traditional, simplified, Hong Kong, Taiwanese
 * and compatibility forms, full and half width, case and accents, quotation marks and dashes.
 *
 * <p>It merges on purpose what simplification merged (發 and 髮 are both 发), because a simplified
 * query cannot tell them apart; whoever must tell them apart compares the text unfolded. Folding
 * twice changes nothing more. Thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="fold"}
 *
 * <p>Source: the dictionaries of OpenCC, Unicode's compatibility forms and the project's own list
 * of variants, fixed in a table so that an index does not change with the Java version.
 */
public final class HanFolding {
  private static final FoldingTable TABLE = FoldingTable.load();

  private HanFolding() {}

  /**
   * Folds each character of {@code text}. The folded text has as many UTF-16 units, so that offsets
   * hold in both; the few characters beyond the basic plane whose form lies in it stay as they are.
   */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < folded.length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int codePoint = Character.toCodePoint(c, text.charAt(i + 1));
        int to = fold(codePoint);
        Character.toChars(Character.isBmpCodePoint(to) ? codePoint : to, folded, i++);
      } else {
        folded[i] = fold(c);
      }
    }
    return new String(folded);
  }

  /** Folds one UTF-16 unit; a surrogate is left alone. */
  public static char fold(char c) {
    return TABLE.fold(c);
  }

  /**
   * Folds one code point. One of the basic plane stays in it, one beyond it may fold into it: 𫗧
   * and 餗 are the same here.
   */
  public static int fold(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? TABLE.fold((char) codePoint)
        : TABLE.foldSupplementary(codePoint);
  }
}
