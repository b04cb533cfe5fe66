package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;

/** Finds quotations that stand alone: whole sentences in marks that no cue claims. */
final class Orphans {
  private static final double PROBABILITY = 0.5;

  private Orphans() {}

  static List<Found> of(Passage passage, List<Found> found) {
    List<Found> orphans = new ArrayList<>();
    for (Quote quote : passage.quotes()) {
      boolean claimed =
          found.stream().anyMatch(f -> f.pieces().stream().anyMatch(p -> p.overlaps(quote.span())));
      if (quote.depth() == 0 && quote.quotation() && !claimed && standsAlone(passage, quote)) {
        orphans.add(new Found(Optional.empty(), List.of(quote.span()), PROBABILITY));
      }
    }
    return orphans;
  }

  private static boolean standsAlone(Passage passage, Quote quote) {
    String plain = passage.plain();
    int start = quote.span().start();
    int end = quote.span().end();
    boolean opens = start == 0 || "\n。！？」".indexOf(plain.charAt(start - 1)) >= 0;
    boolean closes = end == plain.length() || "\n。".indexOf(plain.charAt(end)) >= 0;
    boolean finished = "。！？…，—".indexOf(plain.charAt(quote.inner().end() - 1)) >= 0;
    return opens
        && (finished || (closes && quote.inner().length() > 8))
        && quote.inner().length() >= 4;
  }
}
