package org.yanlu.lucene.highlight;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/** Cuts a text at sentence ends. */
final class Sentences {
  /** A sentence without an end is cut here, in UTF-16 units. */
  private static final int LONGEST = 300;

  private static final String ENDS = "。！？；\n";
  private static final String CLOSING = "」』”）)";

  private Sentences() {}

  /** The sentences of {@code text} without the blanks around them, in order. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || ends(text, start, end)) {
        Span sentence = stripped(text, start, end);
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = end;
      }
    }
    return sentences;
  }

  /** Closing marks stay with their sentence, pairs of surrogates together. */
  private static boolean ends(String text, int start, int end) {
    char before = text.charAt(end - 1);
    if (ENDS.indexOf(before) < 0 && CLOSING.indexOf(before) < 0 && end - start < LONGEST) {
      return false;
    }
    char next = text.charAt(end);
    if (CLOSING.indexOf(next) >= 0 || Character.isLowSurrogate(next)) {
      return false;
    }
    int last = end - 1;
    while (last > start && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(text.charAt(last)) >= 0 || end - start >= LONGEST;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
