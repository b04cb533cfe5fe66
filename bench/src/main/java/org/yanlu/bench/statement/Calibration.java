package org.yanlu.bench.statement;

import java.util.List;

/** How far confidences are from the share of right ones. */
final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Expected calibration error: over ten bins of equal width, the mean distance between confidence
   * and share of right ones, weighted by how many fall into the bin.
   */
  static double error(List<DocumentScore.Outcome> outcomes) {
    double[] confidence = new double[BINS];
    int[] right = new int[BINS];
    int[] count = new int[BINS];
    for (DocumentScore.Outcome outcome : outcomes) {
      int bin = Math.min(BINS - 1, (int) (outcome.confidence() * BINS));
      confidence[bin] += outcome.confidence();
      right[bin] += outcome.right() ? 1 : 0;
      count[bin]++;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return outcomes.isEmpty() ? 0 : error / outcomes.size();
  }
}
