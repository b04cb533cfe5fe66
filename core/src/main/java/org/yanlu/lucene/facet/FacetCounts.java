package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.plan.Filters;

/**
 * Counts facets exactly. Those of dimensions without a filter of their own are counted over the
 * hits; each other one over the hits that there would be without its filter, so that the other
 * choices stay visible. Thread-safe.
 */
public final class FacetCounts {
  private final Filters filters;
  private final FacetListing listing;
  private final SearchRequest request;

  /** Finds names by their beginnings. */
  @FunctionalInterface
  public interface NameSearch {
    /** Whether a name of {@code value} begins with {@code text}. */
    boolean begins(Dimension dimension, String value, String text);
  }

  /** Counts what {@code request} asks for. */
  public FacetCounts(SearchRequest request, Catalog catalog, NameSearch names) {
    this.request = request;
    this.filters = new Filters(catalog);
    String begin = request.facetQuery();
    this.listing =
        new FacetListing(
            catalog,
            request.facetSize(),
            (dimension, value) -> begin.isBlank() || names.begins(dimension, value, begin));
  }

  /**
   * Counts.
   *
   * @param searcher searches the index
   * @param query what was asked, without the filters
   * @param byDimension the filters
   */
  public List<Facet> count(IndexSearcher searcher, Query query, Map<Dimension, Query> byDimension)
      throws IOException {
    List<Dimension> direct =
        request.facets().stream().filter(d -> !byDimension.containsKey(d)).toList();
    Optional<FacetCollector> shared =
        direct.isEmpty()
            ? Optional.empty()
            : Optional.of(collect(searcher, all(query, byDimension, Optional.empty()), direct));
    List<Facet> facets = new ArrayList<>();
    for (Dimension dimension : request.facets()) {
      FacetCollector counts =
          direct.contains(dimension)
              ? shared.orElseThrow()
              : sideways(searcher, query, byDimension, dimension);
      facets.add(facet(dimension, counts.counter(dimension.label())));
    }
    return facets;
  }

  private static FacetCollector sideways(
      IndexSearcher searcher, Query query, Map<Dimension, Query> byDimension, Dimension dimension)
      throws IOException {
    Query others = all(query, byDimension, Optional.of(dimension));
    return collect(searcher, others, List.of(dimension));
  }

  private Facet facet(Dimension dimension, Optional<ValueCounter> counter) throws IOException {
    List<String> selected =
        request.filters().stream()
            .filter(filter -> filter.dimension() == dimension)
            .map(filters::wanted)
            .flatMap(List::stream)
            .toList();
    return counter.isEmpty()
        ? listing.empty(dimension, selected)
        : listing.list(dimension, counter.get(), selected);
  }

  /** The query with every filter but that of {@code except}. */
  private static Query all(
      Query query, Map<Dimension, Query> byDimension, Optional<Dimension> except) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.FILTER);
    byDimension.forEach(
        (dimension, filter) -> {
          if (except.isEmpty() || except.get() != dimension) {
            all.add(filter, Occur.FILTER);
          }
        });
    return all.build();
  }

  private static FacetCollector collect(
      IndexSearcher searcher, Query query, List<Dimension> dimensions) throws IOException {
    List<String> fields = dimensions.stream().map(Dimension::label).toList();
    return searcher.search(query, new FacetCollector.OneSegment(fields));
  }
}
