package org.yanlu.bench.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.quote.QuoteFeatures;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/** Teaches the quotation model: what is marked as a term is none, other quotations are speech. */
final class QuoteTraining {
  private static final double PENALTY = 2e-2;

  private QuoteTraining() {}

  static Map<String, Double> train(List<GoldDocument> documents) {
    LinearModel none = new LinearModel(new HashMap<>());
    Models models = new Models(none, none, none, none, none, none, none, none, none);
    LogisticTrainer trainer = new LogisticTrainer(PENALTY);
    for (GoldDocument document : documents) {
      for (PageReading.Part part : PageReading.of(document.page(), Set.of(), models).parts()) {
        part.passage().quotes().stream()
            .filter(Quote::quotation)
            .forEach(quote -> add(document, part, quote, trainer));
      }
    }
    return trainer.train();
  }

  private static void add(
      GoldDocument document, PageReading.Part part, Quote quote, LogisticTrainer trainer) {
    List<Span> source = part.text().toSource(quote.span());
    boolean term = document.terms().stream().anyMatch(t -> source.stream().anyMatch(t::overlaps));
    trainer.add(QuoteFeatures.of(part.passage(), quote), !term, 1);
  }
}
