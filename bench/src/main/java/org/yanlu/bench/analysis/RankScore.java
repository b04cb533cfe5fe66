package org.yanlu.bench.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * How well right paragraphs rank among the first ten, means over questions.
 *
 * @param mrr reciprocal rank
 * @param ndcg discounted gain; one paragraph is right
 * @param first share ranked first
 * @param tenth share ranked among ten
 */
record RankScore(double mrr, double ndcg, double first, double tenth) {
  static RankScore of(ReadingIndex index, RankedChain chain, List<ReadingSet.Question> questions)
      throws IOException {
    double mrr = 0;
    double ndcg = 0;
    int first = 0;
    int tenth = 0;
    for (ReadingSet.Question question : questions) {
      int rank = index.rank(chain, question);
      if (rank > 0) {
        mrr += 1.0 / rank;
        ndcg += Math.log(2) / Math.log(rank + 1);
        tenth++;
        first += rank == 1 ? 1 : 0;
      }
    }
    double all = questions.size();
    return new RankScore(mrr / all, ndcg / all, first / all, tenth / all);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f\t%.4f\t%.4f\t%.4f", mrr, ndcg, first, tenth);
  }
}
