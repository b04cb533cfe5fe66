package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.yanlu.archive.Dimension;
import org.yanlu.lucene.store.Generation;

/**
 * The facet columns of one generation, each read when it is first counted: four bytes a document,
 * eight where documents have several values. Thread-safe.
 */
public final class FacetColumns {
  private final Generation generation;
  private final Map<Dimension, FacetColumn> columns = new ConcurrentHashMap<>();

  /** The columns of {@code generation}. */
  public FacetColumns(Generation generation) {
    this.generation = generation;
  }

  /** Counts the values of {@code dimension} in {@code documents}; empty without any document. */
  Optional<ValueCounts> count(Dimension dimension, DocumentSet documents) throws IOException {
    List<LeafReaderContext> leaves = generation.reader().leaves();
    if (leaves.isEmpty()) {
      return Optional.empty();
    }
    LeafReader reader = leaves.getFirst().reader();
    FacetColumn column = columns.get(dimension);
    if (column == null) {
      // two requests may both read it, to the same end
      column = FacetColumn.of(reader, dimension.label());
      columns.put(dimension, column);
    }
    return Optional.of(
        new ValueCounts(
            DocValues.getSortedSet(reader, dimension.label()), column.count(documents)));
  }
}
