package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.quote.QuoteFeatures;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;

/** Finds quotations that stand alone: whole sentences in marks that no cue claims. */
final class Orphans {
  private Orphans() {}

  static List<Found> of(Passage passage, List<Found> found, LinearModel speech) {
    List<Found> orphans = new ArrayList<>();
    for (Quote quote : passage.quotes()) {
      boolean claimed =
          found.stream().anyMatch(f -> f.pieces().stream().anyMatch(p -> p.overlaps(quote.span())));
      double probability = speech.probability(QuoteFeatures.of(passage, quote));
      if (quote.depth() == 0
          && quote.quotation()
          && !claimed
          && probability > 0.5
          && standsAlone(passage, quote)) {
        orphans.add(new Found(Optional.empty(), List.of(quote.span()), probability, 1));
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
