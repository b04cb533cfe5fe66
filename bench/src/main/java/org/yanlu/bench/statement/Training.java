package org.yanlu.bench.statement;

import java.util.List;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;

/** Trains all models from marked pages. */
final class Training {
  private Training() {}

  static Models models(List<GoldDocument> documents) {
    LinearModel name = new LinearModel(NameTraining.train(documents));
    ExtentTraining extents = new ExtentTraining(documents, name);
    return new Models(name, new LinearModel(extents.cue()), new LinearModel(extents.run()));
  }
}
