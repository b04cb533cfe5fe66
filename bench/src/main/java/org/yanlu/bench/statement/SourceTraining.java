package org.yanlu.bench.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.statement.assembly.Assembly;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;

/**
 * Teaches the models of subject, mention and source from statements whose source is known. While a
 * page is read, what was said before is taken from gold. The model of sources sees what those of
 * subjects and mentions tell, so it is taught in a second reading.
 */
final class SourceTraining {
  private static final double MENTION_PENALTY = 3e-2;
  private static final double SOURCE_PENALTY = 1e-1;
  private static final LinearModel NONE = new LinearModel(Map.of());

  private final RankTrainer subjects = new RankTrainer(MENTION_PENALTY);
  private final RankTrainer mentions = new RankTrainer(MENTION_PENALTY);
  private final RankTrainer sources = new RankTrainer(SOURCE_PENALTY);

  private SourceTraining() {}

  /** {@code models} with those of subject, mention and source taught from {@code documents}. */
  static Models train(List<GoldDocument> documents, Models models) {
    SourceTraining first = new SourceTraining();
    first.read(documents, models);
    Models with =
        models.withSources(
            new LinearModel(first.subjects.train()), new LinearModel(first.mentions.train()), NONE);
    SourceTraining second = new SourceTraining();
    second.read(documents, with);
    return models.withSources(
        with.subject(), with.mention(), new LinearModel(second.sources.train()));
  }

  private void read(List<GoldDocument> documents, Models models) {
    for (GoldDocument document : documents) {
      GoldAlignment alignment = new GoldAlignment(document);
      Assembly.teach(
          document.page(),
          models,
          (part, found, rule, reader) -> {
            Optional<GoldStatement> gold =
                alignment.gold(part, found).filter(g -> !g.speaker().isEmpty());
            return gold.map(g -> add(SourceLesson.of(alignment, g, part, found, rule, reader)));
          });
    }
  }

  private Assembly.Truth add(SourceLesson lesson) {
    add(lesson.subjects(), subjects);
    add(lesson.mentionChoice(), mentions);
    add(lesson.sourceChoice(), sources);
    return new Assembly.Truth(lesson.name(), lesson.form());
  }

  private static void add(SourceLesson.Choice choice, RankTrainer trainer) {
    if (choice.answerable()) {
      trainer.add(choice);
    }
  }
}
