package org.yanlu.lucene.highlight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.yanlu.text.Span;

/** Cuts a text at sentence ends, and what is too long for a sentence at clauses. */
final class Sentences {
  /** A longer sentence falls into its clauses, in UTF-16 units. */
  static final int LONGEST = 300;

  /** A longer clause is cut anywhere, in UTF-16 units. */
  static final int LONGEST_CLAUSE = 150;

  private static final String ENDS = "。！？；\n";
  private static final String CLAUSE_ENDS = "，、；：,;　\t ";
  private static final String CLOSING = "」』”）)";

  private final String text;

  /** The offsets that lie inside what must stay together. */
  private final BitSet inside = new BitSet();

  private final List<Span> pieces = new ArrayList<>();

  private Sentences(String text, List<Span> whole) {
    this.text = text;
    whole.forEach(span -> inside.set(Math.min(span.start() + 1, span.end()), span.end()));
  }

  /**
   * The sentences of {@code text}, or the clauses of those too long, without the blanks around
   * them, in order.
   *
   * @param whole what is not to be cut through
   */
  static List<Span> of(String text, List<Span> whole) {
    Sentences sentences = new Sentences(text, whole);
    sentences.cut(new Span(0, text.length()), sentences::endsSentence, sentences::addSentence);
    return sentences.pieces;
  }

  /** Takes a piece. */
  @FunctionalInterface
  private interface Taking {
    void take(Span piece);
  }

  /** Gives the pieces between the places of {@code stretch} that {@code ends} knows. */
  private void cut(Span stretch, IntPredicate ends, Taking taking) {
    int start = stretch.start();
    for (int end = start + 1; end <= stretch.end(); end++) {
      if (end == stretch.end() || (!inside.get(end) && ends.test(end))) {
        Span piece = stripped(start, end);
        if (!piece.isEmpty()) {
          taking.take(piece);
        }
        start = end;
      }
    }
  }

  private void addSentence(Span sentence) {
    if (sentence.length() <= LONGEST) {
      pieces.add(sentence);
    } else {
      cut(sentence, end -> ends(end, CLAUSE_ENDS), this::addClause);
    }
  }

  private void addClause(Span clause) {
    int start = clause.start();
    int last = start;
    for (int end = start + 1; end < clause.end(); end++) {
      last = isBetweenWords(end) ? end : last;
      if (end - start >= LONGEST_CLAUSE && last > start) {
        pieces.add(new Span(start, last));
        start = last;
      }
    }
    pieces.add(new Span(start, clause.end()));
  }

  private boolean endsSentence(int end) {
    return ends(end, ENDS);
  }

  /** Closing marks stay with what they close. */
  private boolean ends(int end, String marks) {
    if (CLOSING.indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    int last = end - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return marks.indexOf(text.charAt(last)) >= 0 && !isNumber(end);
  }

  /** A comma between digits is no end. */
  private boolean isNumber(int end) {
    return end >= 2
        && ",;".indexOf(text.charAt(end - 1)) >= 0
        && Character.isDigit(text.charAt(end - 2))
        && Character.isDigit(text.charAt(end));
  }

  private boolean isBetweenWords(int at) {
    return !inside.get(at)
        && !Character.isLowSurrogate(text.charAt(at))
        && !(isOfSpacedWord(text.charAt(at - 1)) && isOfSpacedWord(text.charAt(at)));
  }

  /** Letters and digits that are not Chinese, full-width ones too, and the marks inside numbers. */
  private static boolean isOfSpacedWord(char c) {
    boolean narrow = c < 0x2E80 && !Character.isWhitespace(c);
    return narrow || (c >= '０' && c <= 'ｚ');
  }

  private Span stripped(int from, int to) {
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
