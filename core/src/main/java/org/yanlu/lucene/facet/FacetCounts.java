package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.plan.Filters;

/** Counts the facets that a request asks for, exactly. Not thread-safe. */
public final class FacetCounts {
  private final FacetColumns columns;
  private final Filters filters;
  private final FacetListing listing;
  private final SearchRequest request;

  /** Finds values by parts of their names. */
  public interface NameSearch {
    /** Whether a name of {@code value} begins with {@code text}. */
    boolean begins(Dimension dimension, String value, String text);

    /** Whether a name of {@code value} holds {@code text}. */
    boolean holds(Dimension dimension, String value, String text);
  }

  /** Counts what {@code request} asks for in {@code columns}. */
  public FacetCounts(
      FacetColumns columns, SearchRequest request, Catalog catalog, NameSearch names) {
    this.columns = columns;
    this.request = request;
    this.filters = new Filters(catalog);
    String part = request.facetQuery();
    boolean any = part.isBlank();
    this.listing =
        new FacetListing(
            catalog,
            request.facetSize(),
            (dimension, value) -> any || names.begins(dimension, value, part),
            (dimension, value) -> !any && names.holds(dimension, value, part));
  }

  /** The counts of each dimension over all that passes the other dimensions' filters. */
  public List<Facet> of(DrillSideways found) throws IOException {
    return count(found::without);
  }

  /** The counts over {@code documents}. */
  public List<Facet> of(DocumentSet documents) throws IOException {
    return count(dimension -> documents);
  }

  private List<Facet> count(Function<Dimension, DocumentSet> documents) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Dimension dimension : request.facets()) {
      Optional<ValueCounts> counts = columns.count(dimension, documents.apply(dimension));
      List<String> selected = selected(dimension);
      facets.add(
          counts.isPresent()
              ? listing.list(dimension, counts.get(), selected)
              : listing.empty(dimension, selected));
    }
    return facets;
  }

  private List<String> selected(Dimension dimension) {
    return request.filters().stream()
        .filter(filter -> filter.dimension() == dimension)
        .map(filters::wanted)
        .flatMap(List::stream)
        .toList();
  }
}
