package org.yanlu.statement.assembly;

import java.util.List;
import org.yanlu.statement.Kind;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.quote.QuoteFeatures;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/** Tells direct, indirect and mixed statements apart. */
final class Kinds {
  private Kinds() {}

  static Kind of(Passage passage, List<Span> pieces, LinearModel speech) {
    if (pieces.stream().allMatch(piece -> isQuotation(passage, piece))) {
      return Kind.DIRECT;
    }
    return hasSpeech(passage, pieces, speech) ? Kind.MIXED : Kind.INDIRECT;
  }

  private static boolean isQuotation(Passage passage, Span piece) {
    return passage
        .quotationAt(piece.start())
        .filter(quote -> quote.span().end() >= piece.end())
        .isPresent();
  }

  private static boolean hasSpeech(Passage passage, List<Span> pieces, LinearModel speech) {
    for (Quote quote : passage.quotes()) {
      boolean inside = pieces.stream().anyMatch(piece -> piece.contains(quote.span()));
      if (inside && isSpeech(passage, quote, speech)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an outermost quotation is the speaker's own wording. */
  static boolean isSpeech(Passage passage, Quote quote, LinearModel speech) {
    return quote.quotation()
        && quote.depth() == 0
        && speech.probability(QuoteFeatures.of(passage, quote)) > 0.5;
  }
}
