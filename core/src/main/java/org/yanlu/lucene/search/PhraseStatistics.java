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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.lucene.document.PhraseValues;

/**
 * How many sections of a set have each key phrase.
 *
 * @param sections how many sections there are
 * @param counts of how many each phrase is one
 */
record PhraseStatistics(long sections, Map<String, Long> counts) {
  /** The sections that {@code query} finds; it must find nothing else. */
  static PhraseStatistics of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Counting());
  }

  /** The phrases that are commoner here than in {@code all}, best first. */
  List<KeyPhrase> against(PhraseStatistics all, int size) {
    return top(
        size,
        entry -> {
          double here = (double) entry.getValue() / sections;
          double everywhere =
              (double) all.counts().getOrDefault(entry.getKey(), entry.getValue()) / all.sections();
          return entry.getValue() * Math.log(1 + here / everywhere);
        });
  }

  /** The commonest phrases. */
  List<KeyPhrase> commonest(int size) {
    return top(size, Map.Entry::getValue);
  }

  private List<KeyPhrase> top(int size, ToDoubleFunction<Map.Entry<String, Long>> score) {
    return counts.entrySet().stream()
        .map(e -> new KeyPhrase(e.getKey(), e.getValue(), score.applyAsDouble(e)))
        .sorted(
            Comparator.comparingDouble((KeyPhrase phrase) -> -phrase.score())
                .thenComparing(KeyPhrase::phrase))
        .limit(size)
        .toList();
  }

  /** Counts over the one segment of a generation. */
  private static final class Counting
      implements CollectorManager<Counting.Collector, PhraseStatistics> {
    @Override
    public Collector newCollector() {
      return new Collector();
    }

    @Override
    public PhraseStatistics reduce(Collection<Collector> collectors) {
      Map<String, Long> counts = new HashMap<>();
      long sections = 0;
      for (Collector collector : collectors) {
        collector.counts.forEach((phrase, count) -> counts.merge(phrase, count, Long::sum));
        sections += collector.sections;
      }
      return new PhraseStatistics(sections, counts);
    }

    /** Counts one part. */
    private static final class Collector extends SimpleCollector {
      private final Map<String, Long> counts = new HashMap<>();
      private List<PhraseValues> values = List.of();
      private long sections;

      @Override
      protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = List.of(new PhraseValues(leaf.reader()));
      }

      @Override
      public void collect(int document) throws IOException {
        sections++;
        for (String phrase : values.getFirst().of(document)) {
          counts.merge(phrase, 1L, Long::sum);
        }
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
