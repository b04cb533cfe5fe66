package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.yanlu.text.Span;

/** A text in coordinates that count no white space, so that re-joined paragraphs do not matter. */
final class ScoredText {
  private static final String EDGE = "。，、；：！？!?,.;:…—－-–~～·‧﹕︰﹔‼⋯「」『』“”‘’\"'《》〈〉";
  private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff";

  private final int[] map;
  private final String characters;

  ScoredText(String raw) {
    map = new int[raw.length() + 1];
    StringBuilder kept = new StringBuilder();
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean trail = Character.isLowSurrogate(c) && i > 0;
      map[i] = trail ? count - 1 : count;
      if (!isBlank(c)) {
        kept.append(Character.isHighSurrogate(c) || trail ? (trail ? "\u3013" : "") : c);
        count += trail ? 0 : 1;
      }
    }
    map[raw.length()] = count;
    characters = kept.toString();
  }

  /** Pieces mapped, merged where nothing but marks parts them, and stripped of edge marks. */
  List<Span> pieces(List<Span> spans) {
    List<int[]> merged = new ArrayList<>();
    List<Span> sorted = spans.stream().map(this::mapped).sorted().toList();
    for (Span span : sorted) {
      int[] last = merged.isEmpty() ? new int[] {0, -1} : merged.get(merged.size() - 1);
      if (!merged.isEmpty() && onlyMarks(last[1], span.start())) {
        last[1] = Math.max(last[1], span.end());
      } else {
        merged.add(new int[] {span.start(), span.end()});
      }
    }
    List<Span> pieces = new ArrayList<>();
    for (int[] piece : merged) {
      stripped(piece[0], piece[1], pieces);
    }
    return pieces;
  }

  String of(Span piece) {
    return piece.of(characters);
  }

  /** What stands before and behind a span, for people. */
  String around(Span span) {
    String before = characters.substring(Math.max(0, span.start() - 30), span.start());
    int end = span.end();
    return before + "[…]" + characters.substring(end, Math.min(characters.length(), end + 12));
  }

  /** The characters that the pieces cover. */
  static BitSet covered(Collection<Span> pieces) {
    BitSet covered = new BitSet();
    pieces.forEach(p -> covered.set(p.start(), p.end()));
    return covered;
  }

  /** All characters of several sets. */
  static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }

  /** How many characters two sets share. */
  static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** What share of the characters of two sets they share, 0 to 1. */
  static double overlap(BitSet a, BitSet b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int common = common(a, b);
    return (double) common / (a.cardinality() + b.cardinality() - common);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || ZERO_WIDTH.indexOf(c) >= 0;
  }

  private Span mapped(Span span) {
    int last = map.length - 1;
    return new Span(map[Math.min(span.start(), last)], map[Math.min(span.end(), last)]);
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (EDGE.indexOf(characters.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void stripped(int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && EDGE.indexOf(characters.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(characters.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }
}
