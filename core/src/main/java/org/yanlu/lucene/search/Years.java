package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult.Understanding;
import org.yanlu.archive.SideBySide;
import org.yanlu.archive.ThroughTime;
import org.yanlu.archive.ThroughTime.Year;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.facet.DocumentSet;
import org.yanlu.lucene.facet.FacetCounts;
import org.yanlu.lucene.search.Matching.Found;

/** Lays what one request finds out by years, each counted exactly. Not thread-safe. */
public final class Years {
  private final View view;
  private final SearchRequest request;
  private final IndexSearcher searcher;

  /**
   * Looks into {@code view}.
   *
   * @param request what is asked, and how many hits of each year are wanted
   */
  public Years(View view, SearchRequest request) {
    this.view = view;
    this.request = request;
    this.searcher = view.searcher(request);
  }

  /** What the request finds. */
  public ThroughTime throughTime() throws IOException {
    Found found = find();
    return years(understanding(found), found, found.documents().hits());
  }

  /**
   * What two of the speakers that the request wants said. Both are looked for in one search: found
   * one by one, one might be held to every word of the query and the other not.
   */
  public SideBySide sideBySide(String left, String right) throws IOException {
    Found found = find();
    Understanding query = understanding(found);
    return SideBySide.of(
        years(query, found, by(left, found)),
        isKnown(left),
        years(query, found, by(right, found)),
        isKnown(right));
  }

  private boolean isKnown(String speaker) {
    return view.catalog().unknown(Dimension.SPEAKER, speaker).isEmpty();
  }

  private Understanding understanding(Found found) throws IOException {
    return Reading.of(view, searcher, request, found);
  }

  private Found find() throws IOException {
    return new Matching(view, searcher, request).find(Optional.empty());
  }

  private DocumentSet by(String speaker, Found found) throws IOException {
    SearchRequest one = SearchRequest.builder("").anyOf(Dimension.SPEAKER, speaker).build();
    Query filter =
        Objects.requireNonNull(view.filters().byDimension(one).get(Dimension.SPEAKER), "filter");
    return found.documents().hits().and(DocumentSet.of(searcher, filter));
  }

  private ThroughTime years(Understanding query, Found found, DocumentSet documents)
      throws IOException {
    HitReader reader =
        new HitReader(
            view,
            searcher,
            found.parsed(),
            request,
            view.planner().ranking(found.parsed().node(), found.strictness()));
    List<Year> years = new ArrayList<>();
    long dated = 0;
    for (Facet.Value value : counts(documents).reversed()) {
      int year = Integer.parseInt(value.value());
      Query hits = IntField.newExactQuery(Fields.YEAR, year);
      years.add(new Year(year, value.count(), first(documents, hits, Occur.FILTER, reader)));
      dated += value.count();
    }
    if (dated < documents.size()) {
      Query hits = new FieldExistsQuery(Fields.YEAR);
      years.add(
          new Year(0, documents.size() - dated, first(documents, hits, Occur.MUST_NOT, reader)));
    }
    return new ThroughTime(query, years, searcher.timedOut());
  }

  /** The years of {@code documents}, newest first. */
  private List<Facet.Value> counts(DocumentSet documents) throws IOException {
    SearchRequest years =
        SearchRequest.builder("")
            .facets(Dimension.YEAR)
            .facetSize(SearchRequest.MAX_FACET_SIZE)
            .build();
    return new FacetCounts(view.columns(), years, view.catalog(), view.names())
        .of(documents)
        .getFirst()
        .values();
  }

  private List<Hit> first(DocumentSet documents, Query year, Occur occur, HitReader reader)
      throws IOException {
    if (request.size() == 0) {
      return List.of();
    }
    Query query =
        new BooleanQuery.Builder().add(documents.query(), Occur.FILTER).add(year, occur).build();
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc found :
        HitOrder.OLDEST.first(request.size(), searcher, query, Optional.empty())) {
      hits.add(reader.read(found));
    }
    return hits;
  }
}
