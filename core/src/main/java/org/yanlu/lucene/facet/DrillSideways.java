package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Dimension;

/**
 * What a query finds under its filters, and what it would find without that of one dimension, so
 * that the other choices of a dimension stay visible. Immutable.
 */
public final class DrillSideways {
  private final DocumentSet found;

  /** Only of dimensions whose values are shown; all other filters are part of {@link #found}. */
  private final Map<Dimension, DocumentSet> filters;

  private final DocumentSet hits;

  private DrillSideways(DocumentSet found, Map<Dimension, DocumentSet> filters) {
    this.found = found;
    this.filters = filters;
    this.hits = cut(found, filters);
  }

  /**
   * Searches.
   *
   * @param searcher searches the index
   * @param query what is asked, without the filters
   * @param filters the filters
   * @param shown the dimensions whose values are to be counted
   */
  public static DrillSideways of(
      IndexSearcher searcher,
      Query query,
      Map<Dimension, Query> filters,
      Collection<Dimension> shown)
      throws IOException {
    BooleanQuery.Builder common = new BooleanQuery.Builder().add(query, Occur.FILTER);
    Map<Dimension, DocumentSet> apart = new EnumMap<>(Dimension.class);
    for (Map.Entry<Dimension, Query> filter : filters.entrySet()) {
      if (shown.contains(filter.getKey())) {
        apart.put(filter.getKey(), DocumentSet.of(searcher, filter.getValue()));
      } else {
        common.add(filter.getValue(), Occur.FILTER);
      }
    }
    return new DrillSideways(DocumentSet.of(searcher, common.build()), apart);
  }

  /** What passes all filters. */
  public DocumentSet hits() {
    return hits;
  }

  /** What passes all filters but that of {@code dimension}. */
  DocumentSet without(Dimension dimension) {
    if (!filters.containsKey(dimension)) {
      return hits;
    }
    Map<Dimension, DocumentSet> others = new EnumMap<>(filters);
    others.remove(dimension);
    return cut(found, others);
  }

  private static DocumentSet cut(DocumentSet found, Map<Dimension, DocumentSet> filters) {
    DocumentSet left = found;
    for (DocumentSet filter : filters.values()) {
      left = left.and(filter);
    }
    return left;
  }
}
