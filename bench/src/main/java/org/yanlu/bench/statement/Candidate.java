package org.yanlu.bench.statement;

import java.util.Comparator;
import java.util.List;
import org.yanlu.text.Span;

/**
 * A statement of gold and one that was found, as they may be matched.
 *
 * @param gold number of the one in gold
 * @param prediction number of the one found
 * @param strict whether their pieces are equal
 * @param overlap what share of the characters of both they share
 * @param variant number of the accepted ending that fits best
 */
record Candidate(int gold, int prediction, boolean strict, double overlap, int variant) {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate c) -> !c.strict)
          .thenComparingDouble(c -> -c.overlap)
          .thenComparingInt(c -> c.gold)
          .thenComparingInt(c -> c.prediction);

  static Candidate of(int i, ScoredStatement gold, int j, ScoredStatement prediction) {
    List<Span> pieces = prediction.variants().get(0);
    boolean strict = gold.variants().contains(pieces);
    double best = -1;
    int variant = 0;
    for (int k = 0; k < gold.sets().size(); k++) {
      double overlap = ScoredText.overlap(gold.sets().get(k), prediction.sets().get(0));
      if (overlap >= best) {
        best = overlap;
        variant = k;
      }
    }
    return new Candidate(i, j, strict, best, strict ? gold.variants().indexOf(pieces) : variant);
  }
}
