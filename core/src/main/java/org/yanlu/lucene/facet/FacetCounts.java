package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.plan.Filters;

/**
 * Counts facets exactly. Those of dimensions without a filter of their own are counted over the
 * hits; each other one over the hits that there would be without its filter, so that the other
 * choices stay visible. Not thread-safe.
 */
public final class FacetCounts {
  private final Filters filters;
  private final FacetListing listing;
  private final SearchRequest request;
  private Optional<FacetCollector> direct = Optional.empty();

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
   * Finds the best hits, and counts on the way what is counted over all hits.
   *
   * @param searcher searches the index
   * @param filtered what was asked, with all filters
   * @param byDimension the filters
   * @param best collects the best hits
   */
  public <C extends Collector> TopFieldDocs search(
      IndexSearcher searcher,
      Query filtered,
      Map<Dimension, Query> byDimension,
      CollectorManager<C, TopFieldDocs> best)
      throws IOException {
    List<String> fields =
        request.facets().stream()
            .filter(dimension -> !byDimension.containsKey(dimension))
            .map(Dimension::label)
            .toList();
    if (fields.isEmpty()) {
      return searcher.search(filtered, best);
    }
    MultiCollectorManager both =
        new MultiCollectorManager(best, new FacetCollector.OneSegment(fields));
    Object[] results = searcher.search(filtered, both);
    direct = Optional.of((FacetCollector) results[1]);
    return (TopFieldDocs) results[0];
  }

  /**
   * The counts, after {@link #search}.
   *
   * @param searcher searches the index
   * @param query what was asked, without the filters
   * @param byDimension the filters
   */
  public List<Facet> facets(IndexSearcher searcher, Query query, Map<Dimension, Query> byDimension)
      throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Dimension dimension : request.facets()) {
      FacetCollector counts =
          byDimension.containsKey(dimension)
              ? sideways(searcher, query, byDimension, dimension)
              : direct.orElseThrow();
      facets.add(facet(dimension, counts.counter(dimension.label())));
    }
    return facets;
  }

  /** The counts over all that {@code query} finds. */
  public List<Facet> count(IndexSearcher searcher, Query query) throws IOException {
    direct = Optional.of(collect(searcher, query, request.facets()));
    return facets(searcher, query, Map.of());
  }

  private static FacetCollector sideways(
      IndexSearcher searcher, Query query, Map<Dimension, Query> byDimension, Dimension dimension)
      throws IOException {
    BooleanQuery.Builder others = new BooleanQuery.Builder().add(query, Occur.FILTER);
    byDimension.forEach(
        (other, filter) -> {
          if (other != dimension) {
            others.add(filter, Occur.FILTER);
          }
        });
    return collect(searcher, others.build(), List.of(dimension));
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

  private static FacetCollector collect(
      IndexSearcher searcher, Query query, List<Dimension> dimensions) throws IOException {
    List<String> fields = dimensions.stream().map(Dimension::label).toList();
    return searcher.search(query, new FacetCollector.OneSegment(fields));
  }
}
