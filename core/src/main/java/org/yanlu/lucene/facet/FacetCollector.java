package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.yanlu.lucene.facet.ValueCounter.Counting;

/** Counts the values of some fields over all hits of a search. Not thread-safe. */
final class FacetCollector extends SimpleCollector {
  private final List<String> fields;
  private final Map<String, ValueCounter> counters = new LinkedHashMap<>();
  private Counting[] counting = {};

  FacetCollector(List<String> fields) {
    this.fields = fields;
  }

  /** One collector for the one segment. */
  record OneSegment(List<String> fields)
      implements CollectorManager<FacetCollector, FacetCollector> {
    @Override
    public FacetCollector newCollector() {
      return new FacetCollector(fields);
    }

    @Override
    public FacetCollector reduce(Collection<FacetCollector> collectors) {
      return collectors.iterator().next();
    }
  }

  /** The counts of {@code field}; empty for an archive without documents. */
  Optional<ValueCounter> counter(String field) {
    return Optional.ofNullable(counters.get(field));
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    if (leaf.ord > 0) {
      throw new IllegalStateException("a generation is one segment");
    }
    List<Counting> ways = new ArrayList<>();
    for (String field : fields) {
      ValueCounter counter = new ValueCounter(leaf.reader(), field);
      counters.put(field, counter);
      ways.add(counter.counting());
    }
    counting = ways.toArray(Counting[]::new);
  }

  @Override
  public void collect(int document) throws IOException {
    for (Counting way : counting) {
      way.document(document);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
