package org.yanlu.bench.statement;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How far confidences are from the share of right ones. */
final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Expected calibration error: over ten bins of equal width, the mean distance between confidence
   * and share of right ones, weighted by how many fall into the bin.
   */
  static double error(
      List<DocumentScore.Outcome> outcomes,
      ToDoubleFunction<DocumentScore.Outcome> confidence,
      Predicate<DocumentScore.Outcome> right) {
    double[] sums = new double[BINS];
    int[] hits = new int[BINS];
    for (DocumentScore.Outcome outcome : outcomes) {
      double each = confidence.applyAsDouble(outcome);
      int bin = Math.min(BINS - 1, (int) (each * BINS));
      sums[bin] += each;
      hits[bin] += right.test(outcome) ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(sums[bin] - hits[bin]);
    }
    return outcomes.isEmpty() ? 0 : error / outcomes.size();
  }
}
