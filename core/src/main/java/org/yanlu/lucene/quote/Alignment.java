package org.yanlu.lucene.quote;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.text.Span;

/**
 * The stretch of a text that comes nearest to a quote: the least number of letters to replace, add
 * or leave out (Sellers 1980).
 *
 * @param distance that number
 * @param from first letter of the stretch
 * @param to the letter behind it
 * @param edits the differences, in order
 */
record Alignment(int distance, int from, int to, List<Edit> edits) {
  /** Copies the list. */
  Alignment {
    edits = List.copyOf(edits);
  }

  /** Aligns the whole of {@code quote} with some stretch of {@code text}. */
  static Alignment of(Letters quote, Letters text) {
    int[][] cost = new int[quote.length() + 1][text.length() + 1];
    for (int i = 1; i <= quote.length(); i++) {
      cost[i][0] = i;
      for (int j = 1; j <= text.length(); j++) {
        int replaced = cost[i - 1][j - 1] + (quote.at(i - 1) == text.at(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
      }
    }
    int[] last = cost[quote.length()];
    int end = 0;
    for (int j = 1; j <= text.length(); j++) {
      if (last[j] < last[end]) {
        end = j;
      }
    }
    return new Trace(quote, text, cost).back(end);
  }

  /** Walks back through the table, putting neighbouring differences together. */
  private static final class Trace {
    private final Letters quote;
    private final Letters text;
    private final int[][] cost;
    private final List<Edit> edits = new ArrayList<>();

    Trace(Letters quote, Letters text, int[][] cost) {
      this.quote = quote;
      this.text = text;
      this.cost = cost;
    }

    Alignment back(int end) {
      int i = quote.length();
      int j = end;
      int openI = -1;
      int openJ = -1;
      while (i > 0) {
        boolean same =
            j > 0 && quote.at(i - 1) == text.at(j - 1) && cost[i][j] == cost[i - 1][j - 1];
        if (same && openI >= 0) {
          edit(i, openI, j, openJ);
          openI = -1;
        } else if (!same && openI < 0) {
          openI = i;
          openJ = j;
        }
        if (same || (j > 0 && cost[i][j] == cost[i - 1][j - 1] + 1)) {
          i--;
          j--;
        } else if (cost[i][j] == cost[i - 1][j] + 1) {
          i--;
        } else {
          j--;
        }
      }
      if (openI >= 0) {
        edit(i, openI, j, openJ);
      }
      return new Alignment(cost[quote.length()][end], j, end, edits.reversed());
    }

    private void edit(int fromI, int toI, int fromJ, int toJ) {
      Span quoted = quote.span(fromI, toI);
      Span printed = text.span(fromJ, toJ);
      edits.add(new Edit(quoted, printed, quoted.of(quote.text()), printed.of(text.text())));
    }
  }
}
