package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yanlu.statement.extent.CueFeatures;
import org.yanlu.statement.extent.RunFeatures;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.text.Clause;
import org.yanlu.text.Span;

/**
 * Teaches the models of cue and continuation from pages whose cues and contents are marked.
 *
 * <p>The continuation model sees how likely the next clause's cue is; so that it learns with
 * likelihoods as they are on pages never seen, those come from cue models that were trained without
 * the page (five folds).
 */
final class ExtentTraining {
  private static final double CUE_PENALTY = 2e-1;
  private static final double RUN_PENALTY = 1e-1;
  private static final double EITHER_WEIGHT = 0.3;

  /** An optional statement is no error if found, nor if missed. */
  private static final double OPTIONAL_WEIGHT = 0.5;

  private static final double HEAVIEST = 4;
  private static final int FOLDS = 5;
  private static final LinearModel NONE = new LinearModel(Map.of());

  private final List<Reading> readings = new ArrayList<>();

  ExtentTraining(List<GoldDocument> documents, LinearModel name) {
    Models models = new Models(name, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    for (GoldDocument document : documents) {
      PageReading page = PageReading.of(document.page(), Set.of(), models);
      for (PageReading.Part part : page.parts()) {
        readings.add(new Reading(document, page, part));
      }
    }
  }

  /** The weights of the cue model. */
  Map<String, Double> cue() {
    return cue(-1);
  }

  /** The weights of the continuation model. */
  Map<String, Double> run() {
    LogisticTrainer trainer = new LogisticTrainer(RUN_PENALTY);
    Map<String, Double> weights = registerWeights();
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel cue = new LinearModel(cue(fold));
      for (int i = fold; i < readings.size(); i += FOLDS) {
        addRuns(readings.get(i), cue, weights, trainer);
      }
    }
    return trainer.train();
  }

  private Map<String, Double> cue(int leftOut) {
    LogisticTrainer trainer = new LogisticTrainer(CUE_PENALTY);
    Map<String, Double> weights = registerWeights();
    for (int i = 0; i < readings.size(); i++) {
      if (leftOut < 0 || i % FOLDS != leftOut) {
        readings.get(i).addCues(weights, trainer);
      }
    }
    return trainer.train();
  }

  /**
   * How much an example of each register weighs: as much more than 1 as the register's share is
   * below an equal one, within a bound, so that what is particular to a rare register is not
   * drowned.
   */
  private Map<String, Double> registerWeights() {
    Map<String, Integer> counts = new TreeMap<>();
    readings.forEach(reading -> counts.merge(reading.document.register(), 1, Integer::sum));
    double equal = (double) readings.size() / counts.size();
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach(
        (register, count) -> weights.put(register, Math.min(HEAVIEST, Math.max(1, equal / count))));
    return weights;
  }

  private static void addRuns(
      Reading reading, LinearModel cue, Map<String, Double> weights, LogisticTrainer trainer) {
    List<Frame> frames = reading.part.frames();
    Map<Frame, Double> strengths = new HashMap<>();
    Map<Integer, Frame> strongest = new HashMap<>();
    double[] likely = new double[frames.size()];
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      likely[i] = cue.probability(CueFeatures.of(reading.part.passage(), frames, i));
      strengths.put(frame, likely[i]);
      strongest.merge(
          frame.clause(),
          frame,
          (a, b) -> strengths.getOrDefault(a, 0.0) >= strengths.getOrDefault(b, 0.0) ? a : b);
    }
    RunFeatures features =
        new RunFeatures(reading.part.passage(), frames, likely, reading.page.known());
    for (Frame frame : frames) {
      Optional<GoldStatement> gold = reading.gold(frame);
      if (gold.isPresent() && gold.get().core()) {
        double weight = weights.getOrDefault(reading.document.register(), 1.0);
        addRun(reading, frame, gold.get(), features, strongest, strengths, weight, trainer);
      }
    }
  }

  private static void addRun(
      Reading reading,
      Frame frame,
      GoldStatement gold,
      RunFeatures features,
      Map<Integer, Frame> strongest,
      Map<Frame, Double> strengths,
      double weight,
      LogisticTrainer trainer) {
    int main = gold.spans().get(gold.spans().size() - 1).end();
    int low = gold.altEnds().stream().mapToInt(e -> e).min().orElse(main);
    int high = gold.altEnds().stream().mapToInt(e -> e).max().orElse(main);
    List<Clause> clauses = reading.part.passage().clauses();
    int first = frame.clause();
    if (frame.order() == Frame.Order.CUE_FIRST || frame.order() == Frame.Order.HEARSAY) {
      first = reading.part.passage().clauseAt(frame.content().start());
    }
    for (int next = first + 1; next < clauses.size(); next++) {
      int start = reading.part.text().toSource(clauses.get(next).span().start());
      boolean either = start < Math.max(main, high) && start >= Math.min(main, low);
      boolean own = either && reading.opensAnother(clauses.get(next), gold);
      boolean inside = start < Math.max(main, high) && !own;
      Optional<Frame> cue = Optional.ofNullable(strongest.get(next));
      double strength = cue.map(c -> strengths.getOrDefault(c, 0.0)).orElse(0.0);
      trainer.add(
          features.of(frame, next, cue, strength),
          inside,
          weight * (either && !own ? EITHER_WEIGHT : 1));
      if (!inside) {
        return;
      }
    }
  }

  private record Reading(GoldDocument document, PageReading page, PageReading.Part part) {
    void addCues(Map<String, Double> weights, LogisticTrainer trainer) {
      double register = weights.getOrDefault(document.register(), 1.0);
      for (int i = 0; i < part.frames().size(); i++) {
        Optional<GoldStatement> gold = gold(part.frames().get(i));
        double weight = register * gold.map(g -> g.core() ? 1 : OPTIONAL_WEIGHT).orElse(1.0);
        trainer.add(CueFeatures.of(part.passage(), part.frames(), i), gold.isPresent(), weight);
      }
    }

    /** Whether another statement that is scored has its cue in {@code clause}. */
    boolean opensAnother(Clause clause, GoldStatement than) {
      List<Span> source = part.text().toSource(clause.span());
      return document.statements().stream()
          .filter(s -> s.core() && !s.equals(than))
          .anyMatch(s -> s.cue().stream().anyMatch(g -> source.stream().anyMatch(g::overlaps)));
    }

    /** The statement whose cue the frame's cue touches. */
    Optional<GoldStatement> gold(Frame frame) {
      List<Span> cue = part.text().toSource(frame.cue());
      return document.statements().stream()
          .filter(s -> s.cue().stream().anyMatch(g -> cue.stream().anyMatch(g::overlaps)))
          .findFirst();
    }
  }
}
