package org.yanlu.lucene.quote;

import java.util.Arrays;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * A text reduced to what a quotation must get right: its letters and digits, folded. Marks and
 * blanks, which editors change freely, are left out. Immutable.
 */
final class Letters {
  private final String text;
  private final char[] letters;
  private final int[] offsets;

  private Letters(String text, char[] letters, int[] offsets) {
    this.text = text;
    this.letters = letters;
    this.offsets = offsets;
  }

  static Letters of(String text) {
    String folded = HanFolding.fold(text);
    char[] letters = new char[folded.length()];
    int[] offsets = new int[folded.length()];
    int length = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMeaningful(folded, i)) {
        letters[length] = c;
        offsets[length++] = i;
      }
    }
    return new Letters(text, Arrays.copyOf(letters, length), Arrays.copyOf(offsets, length));
  }

  int length() {
    return letters.length;
  }

  char at(int index) {
    return letters[index];
  }

  /** The characters of the text from one letter up to another, the latter left out. */
  Span span(int from, int to) {
    if (from == to) {
      int offset = from < letters.length ? offsets[from] : text.length();
      return new Span(offset, offset);
    }
    return new Span(offsets[from], offsets[to - 1] + 1);
  }

  /** Where in the text the letter at {@code index} stands. */
  int offset(int index) {
    return offsets[index];
  }

  String text() {
    return text;
  }

  /** Signs that change a number: 3.5, 20%, -5. */
  private static boolean isMeaningful(String text, int at) {
    char c = text.charAt(at);
    boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean beforeDigit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return switch (c) {
      case '%', '‰' -> afterDigit;
      case '.' -> afterDigit && beforeDigit;
      default -> false;
    };
  }
}
