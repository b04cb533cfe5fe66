package org.yanlu.lucene.quote;

import java.util.Arrays;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * A text reduced to what a quotation must get right: its letters and digits, folded, and the {@link
 * Marks} that change its sense. Other marks and blanks, which editors change freely, are left out.
 * Immutable.
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
    Marks marks = new Marks(text, folded);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : marks.at(i);
      if (letter != Marks.NONE) {
        letters[length] = letter;
        offsets[length++] = i;
      }
    }
    return new Letters(text, Arrays.copyOf(letters, length), Arrays.copyOf(offsets, length));
  }

  /** The letters of a quote: a question mark at its end asks, but is compared by itself. */
  static Letters ofQuote(String quote) {
    Letters all = of(quote);
    int length = all.length();
    boolean asks = length > 0 && all.at(length - 1) == '?';
    return asks
        ? new Letters(
            quote, Arrays.copyOf(all.letters, length - 1), Arrays.copyOf(all.offsets, length - 1))
        : all;
  }

  int length() {
    return letters.length;
  }

  char at(int index) {
    return letters[index];
  }

  /** Where {@code part} stands in these letters, from {@code from} on; -1 if nowhere. */
  int indexOf(Letters part, int from) {
    for (int i = from; i + part.letters.length <= letters.length; i++) {
      if (Arrays.equals(
          letters, i, i + part.letters.length, part.letters, 0, part.letters.length)) {
        return i;
      }
    }
    return -1;
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

  /** Whether this is too little to tell a text by: one letter, or a single Latin word or number. */
  boolean isOneWord() {
    for (int i = 0; i < letters.length; i++) {
      boolean joined = i == 0 || offsets[i] == offsets[i - 1] + 1;
      if (!joined || letters[i] >= '\u0250') {
        return letters.length <= 1;
      }
    }
    return true;
  }

  String text() {
    return text;
  }
}
