package org.yanlu.lucene.highlight;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/**
 * A pattern with {@code *} and {@code ?}: stretches of text one after the other, with so many
 * characters between them altogether at most. Its time grows with text times pattern, whatever
 * stars it has: which gaps lead to a stretch is one set of bits.
 */
final class Gapped {
  private static final char ANY = '?';

  private final List<String> stretches = new ArrayList<>();
  private final int mostBetween;

  /**
   * A pattern.
   *
   * @param folded with something besides stars
   * @param mostBetween how many characters all stars together stand for at most, less than 31
   */
  Gapped(String folded, int mostBetween) {
    for (String stretch : folded.split("\\*+", -1)) {
      if (!stretch.isEmpty()) {
        stretches.add(stretch);
      }
    }
    this.mostBetween = mostBetween;
  }

  /** Where it stands in {@code folded}: from each start the shortest, none within another. */
  List<Span> in(String folded) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < folded.length()) {
      int end = end(folded, start);
      if (end > start) {
        spans.add(new Span(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return spans;
  }

  /** Where what begins at {@code start} ends; -1 if nothing does. */
  private int end(String text, int start) {
    int gaps = 1;
    int length = 0;
    for (String stretch : stretches) {
      int reached = 0;
      int least = Integer.numberOfTrailingZeros(gaps);
      int most = length == 0 ? 0 : mostBetween;
      for (int gap = least; gap <= most; gap++) {
        if (standsAt(stretch, text, start + length + gap)) {
          reached |= 1 << gap;
        }
      }
      if (reached == 0) {
        return -1;
      }
      gaps = reached;
      length += stretch.length();
    }
    return start + length + Integer.numberOfTrailingZeros(gaps);
  }

  private static boolean standsAt(String stretch, String text, int at) {
    if (at + stretch.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < stretch.length(); i++) {
      if (stretch.charAt(i) != ANY && stretch.charAt(i) != text.charAt(at + i)) {
        return false;
      }
    }
    return true;
  }
}
