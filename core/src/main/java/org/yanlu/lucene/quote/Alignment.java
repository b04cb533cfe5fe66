package org.yanlu.lucene.quote;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.text.Span;

/**
 * The stretch of a text that comes nearest to a quote: the least number of letters to replace, add
 * or leave out (Sellers 1980). Of several ways that are as short, the one whose differences lie
 * together in the fewest runs (affine gaps, Gotoh 1982), and of those the one that keeps most of
 * the quote and puts no letter for another but a numeral for a numeral.
 *
 * @param distance that number
 * @param from first letter of the stretch
 * @param to the letter behind it
 * @param edits the differences, in order
 */
record Alignment(int distance, int from, int to, List<Edit> edits) {
  /** A letter changed outweighs any number of runs, a run any number of odd changes. */
  private static final long LETTER = 1L << 40;

  private static final long RUN = 1L << 20;
  private static final long NEVER = Long.MAX_VALUE / 4;

  /** Copies the list. */
  Alignment {
    edits = List.copyOf(edits);
  }

  /** Aligns the whole of {@code quote} with some stretch of {@code text}. */
  static Alignment of(Letters quote, Letters text) {
    return of(quote, text, new Nearest(quote).in(text));
  }

  /** As {@link #of(Letters, Letters)}, near where the stretch is known to end. */
  static Alignment of(Letters quote, Letters text, Nearest.End nearest) {
    int distance = nearest.distance();
    int first = Math.max(0, nearest.end() - quote.length() - distance);
    int last = Math.min(text.length(), nearest.end() + 2 * distance + 1);
    return new Table(quote, text, first, last).trace();
  }

  /** Costs of beginnings: of those that end with the same letter, and of those that do not. */
  private static final class Table {
    private final Letters quote;
    private final Letters text;
    private final int first;
    private final int width;
    private final long[][] same;
    private final long[][] changed;

    Table(Letters quote, Letters text, int first, int last) {
      this.quote = quote;
      this.text = text;
      this.first = first;
      this.width = last - first;
      this.same = new long[quote.length() + 1][width + 1];
      this.changed = new long[quote.length() + 1][width + 1];
      for (int i = 0; i <= quote.length(); i++) {
        for (int j = 0; j <= width; j++) {
          same[i][j] = i == 0 ? 0 : isSame(i, j) ? best(i - 1, j - 1) : NEVER;
          changed[i][j] = i == 0 ? NEVER : changed(i, j);
        }
      }
    }

    private boolean isSame(int i, int j) {
      return j > 0 && quote.at(i - 1) == text.at(first + j - 1);
    }

    private long best(int i, int j) {
      return Math.min(same[i][j], changed[i][j]);
    }

    private long changed(int i, int j) {
      long least = open(i - 1, j) + dropped();
      if (j > 0) {
        least = Math.min(least, open(i - 1, j - 1) + replaced(i, j));
        least = Math.min(least, open(i, j - 1) + LETTER);
      }
      return least;
    }

    /** The cost of going on with a difference behind {@code i} and {@code j}. */
    private long open(int i, int j) {
      return Math.min(same[i][j] + RUN, changed[i][j]);
    }

    private static long dropped() {
      return LETTER + 2;
    }

    private long replaced(int i, int j) {
      boolean numerals = Numerals.is(quote.at(i - 1)) && Numerals.is(text.at(first + j - 1));
      return LETTER + (numerals ? 1 : 3);
    }

    Alignment trace() {
      int end = 0;
      for (int j = 1; j <= width; j++) {
        if (best(quote.length(), j) < best(quote.length(), end)) {
          end = j;
        }
      }
      return back(end);
    }

    private Alignment back(int end) {
      List<Edit> edits = new ArrayList<>();
      int i = quote.length();
      int j = end;
      boolean differs = changed[i][j] < same[i][j];
      while (i > 0) {
        if (differs) {
          int toI = i;
          int toJ = j;
          while (differs) {
            long cost = changed[i][j];
            int fromI = i;
            int fromJ = j;
            if (j > 0 && cost == open(i - 1, j - 1) + replaced(i, j)) {
              fromI--;
              fromJ--;
            } else if (cost == open(i - 1, j) + dropped()) {
              fromI--;
            } else {
              fromJ--;
            }
            i = fromI;
            j = fromJ;
            differs = changed[i][j] < same[i][j] + RUN;
          }
          edits.add(edit(i, toI, j, toJ));
        } else {
          i--;
          j--;
          differs = changed[i][j] < same[i][j];
        }
      }
      int distance = (int) (best(quote.length(), end) / LETTER);
      return new Alignment(distance, first + j, first + end, edits.reversed());
    }

    private Edit edit(int fromI, int toI, int fromJ, int toJ) {
      Span quoted = whole(quote.span(fromI, toI), quote.text());
      Span printed = whole(text.span(first + fromJ, first + toJ), text.text());
      return new Edit(quoted, printed, quoted.of(quote.text()), printed.of(text.text()));
    }

    /** No surrogate is told without its other. */
    private static Span whole(Span span, String text) {
      int start = span.start();
      int end = span.end();
      boolean startsLow = start < end && Character.isLowSurrogate(text.charAt(start));
      boolean endsHigh = start < end && Character.isHighSurrogate(text.charAt(end - 1));
      return new Span(
          startsLow && start > 0 ? start - 1 : start,
          endsHigh && end < text.length() ? end + 1 : end);
    }
  }
}
