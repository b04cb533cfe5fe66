package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.lucene.document.PhraseValues;

/**
 * How many sections of a set have each key phrase.
 *
 * @param sections how many sections there are
 * @param worth how many they are worth together
 * @param counts what each phrase has
 */
record PhraseStatistics(long sections, double worth, Map<String, Count> counts) {
  /** A phrase of fewer sections of a set says nothing about the set, unless it is a small one. */
  private static final int LEAST_SECTIONS = 3;

  private static final int SMALL_SET = 10;

  /**
   * What a phrase has.
   *
   * @param sections of how many sections it is a key phrase
   * @param worth how many they are worth together
   */
  record Count(long sections, double worth) {}

  /** The sections that {@code query} finds, each worth one; it must find nothing else. */
  static PhraseStatistics of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Counting(0));
  }

  /**
   * The sections that {@code query} finds, the best worth one, and those that score half as much or
   * less nothing: they hold the words, but are about something else.
   */
  static PhraseStatistics ranked(IndexSearcher searcher, Query query) throws IOException {
    TopDocs best = searcher.search(query, 1);
    return searcher.search(
        query, new Counting(best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score));
  }

  /**
   * The phrases that are commoner here than in the other sections of {@code all}, best first: by
   * the likelihood ratio of one rate for both against one for each (Dunning 1993), which neither
   * trusts what was met once or twice nor prefers what is common everywhere.
   */
  List<KeyPhrase> against(PhraseStatistics all, int size) {
    long others = all.sections() - sections;
    if (others == 0) {
      return commonest(size);
    }
    long least = sections < SMALL_SET ? 1 : LEAST_SECTIONS;
    return top(
        size,
        entry -> {
          Count here = entry.getValue();
          long anywhere = all.counts().getOrDefault(entry.getKey(), here).sections();
          return here.sections() < least
              ? 0
              : surprise(
                  here.worth(), worth, (double) (anywhere - here.sections()), (double) others);
        });
  }

  /** The commonest phrases. */
  List<KeyPhrase> commonest(int size) {
    return top(size, entry -> entry.getValue().worth());
  }

  /** G² of {@code have} of {@code all} here and {@code otherHave} of {@code others} elsewhere. */
  private static double surprise(double have, double all, double otherHave, double others) {
    double rate = (have + otherHave) / (all + others);
    return have / all <= rate ? 0 : 2 * (gain(have, all, rate) + gain(otherHave, others, rate));
  }

  private static double gain(double have, double all, double rate) {
    return term(have, all * rate) + term(all - have, all * (1 - rate));
  }

  private static double term(double seen, double expected) {
    return seen <= 0 ? 0 : seen * Math.log(seen / expected);
  }

  private List<KeyPhrase> top(int size, ToDoubleFunction<Map.Entry<String, Count>> score) {
    return counts.entrySet().stream()
        .map(e -> new KeyPhrase(e.getKey(), e.getValue().sections(), score.applyAsDouble(e)))
        .filter(phrase -> phrase.score() > 0)
        .sorted(
            Comparator.comparingDouble((KeyPhrase phrase) -> -phrase.score())
                .thenComparing(KeyPhrase::phrase))
        .limit(size)
        .toList();
  }

  /**
   * Counts over the one segment of a generation.
   *
   * @param best what the best section scores; 0 if all are worth the same
   */
  private record Counting(float best)
      implements CollectorManager<Counting.Collector, PhraseStatistics> {
    @Override
    public Collector newCollector() {
      return new Collector(best);
    }

    @Override
    public PhraseStatistics reduce(Collection<Collector> collectors) {
      Map<String, Count> counts = new HashMap<>();
      long sections = 0;
      double worth = 0;
      for (Collector collector : collectors) {
        collector.counts.forEach((phrase, count) -> counts.merge(phrase, count, Counting::sum));
        sections += collector.sections;
        worth += collector.worth;
      }
      return new PhraseStatistics(sections, worth, counts);
    }

    private static Count sum(Count one, Count other) {
      return new Count(one.sections() + other.sections(), one.worth() + other.worth());
    }

    /** Counts one part. */
    private static final class Collector extends SimpleCollector {
      private final float best;
      private final Map<String, Count> counts = new HashMap<>();
      private List<PhraseValues> values = List.of();
      private @Nullable Scorable scorer;
      private long sections;
      private double worth;

      Collector(float best) {
        this.best = best;
      }

      @Override
      protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = List.of(new PhraseValues(leaf.reader()));
      }

      @Override
      public void setScorer(Scorable scorable) {
        scorer = scorable;
      }

      @Override
      public void collect(int document) throws IOException {
        double one = best > 0 && scorer != null ? Math.max(0, 2 * scorer.score() / best - 1) : 1;
        sections++;
        worth += one;
        for (String phrase : values.getFirst().of(document)) {
          counts.merge(phrase, new Count(1, one), Counting::sum);
        }
      }

      @Override
      public ScoreMode scoreMode() {
        return best > 0 ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
