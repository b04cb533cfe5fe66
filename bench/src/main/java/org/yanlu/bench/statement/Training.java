package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yanlu.authority.Authority;
import org.yanlu.statement.Layer;
import org.yanlu.statement.assembly.Assembly;
import org.yanlu.statement.assembly.Directory;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;

/** Trains all models from marked pages. */
final class Training {
  private static final int FOLDS = 3;
  private static final double CONFIDENCE_PENALTY = 2e-2;
  private static final LinearModel NONE = new LinearModel(Map.of());

  private Training() {}

  /**
   * All models. Confidence is learnt from what models trained on two thirds of the pages find on
   * the last third, so that it is that of pages never seen.
   */
  static Models models(List<GoldDocument> documents) {
    LogisticTrainer statements = new LogisticTrainer(CONFIDENCE_PENALTY);
    LogisticTrainer speakers = new LogisticTrainer(CONFIDENCE_PENALTY);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldDocument> rest = new ArrayList<>();
      List<GoldDocument> held = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(documents.get(i));
      }
      Models models = withoutConfidence(rest);
      held.forEach(document -> addOutcomes(document, models, statements, speakers));
    }
    return withoutConfidence(documents)
        .withTrust(new LinearModel(statements.train()), new LinearModel(speakers.train()));
  }

  private static Models withoutConfidence(List<GoldDocument> documents) {
    return SourceTraining.train(documents, extents(documents));
  }

  /** The models of names, cues, continuations and quotations. */
  static Models extents(List<GoldDocument> documents) {
    LinearModel name = new LinearModel(NameTraining.train(documents));
    ExtentTraining extents = new ExtentTraining(documents, name);
    return new Models(
        name,
        new LinearModel(extents.cue()),
        new LinearModel(extents.run()),
        new LinearModel(QuoteTraining.train(documents)),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE);
  }

  private static void addOutcomes(
      GoldDocument document, Models models, LogisticTrainer statements, LogisticTrainer speakers) {
    Assembly.Result result = Assembly.of(document.page(), Directory.of(Authority.EMPTY), models);
    for (Layer layer : Layer.values()) {
      Scorer.score(document, result.extraction().statements(), layer == Layer.HEADLINE)
          .outcomes()
          .forEach(
              outcome -> {
                Assembly.Weighed weighed = result.features().get(outcome.statement());
                statements.add(weighed.statement(), outcome.found(), 1);
                if (outcome.found()) {
                  speakers.add(weighed.speaker(), outcome.right(), 1);
                }
              });
    }
  }
}
