package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.statement.QuotedTerm;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.quote.Terms;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/** Lists the quoted strings of a part that are no statement and no speech. */
final class QuotedTerms {
  private static final int LONGEST_INNER_TERM = 12;

  private QuotedTerms() {}

  static List<QuotedTerm> of(PageReading.Part part, List<Found> found, LinearModel speech) {
    Passage passage = part.passage();
    List<QuotedTerm> terms = new ArrayList<>();
    for (Quote quote : Terms.candidates(passage)) {
      if (!isStatement(quote, found) && !isSaid(passage, quote, speech)) {
        List<Span> source = part.text().toSource(quote.span());
        Span whole = new Span(source.get(0).start(), source.get(source.size() - 1).end());
        terms.add(new QuotedTerm(whole, Terms.classify(passage, quote)));
      }
    }
    return terms;
  }

  private static boolean isStatement(Quote quote, List<Found> found) {
    return found.stream()
        .flatMap(f -> f.pieces().stream())
        .anyMatch(piece -> quote.span().contains(piece) || piece.equals(quote.inner()));
  }

  private static boolean isSaid(Passage passage, Quote quote, LinearModel speech) {
    if (quote.title()) {
      return false;
    }
    return quote.depth() == 0
        ? Kinds.isSpeech(passage, quote, speech)
        : quote.inner().length() > LONGEST_INNER_TERM;
  }
}
