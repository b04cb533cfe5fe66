package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.BadRequestException;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.lucene.facet.FacetCounts;
import org.yanlu.lucene.plan.Strictness;
import org.yanlu.lucene.search.Matching.Found;

/**
 * Answers one request: all hits are found first, without scores, as a set; of it facets are counted
 * and the best hits ranked, those passed over that cannot be among them. Not thread-safe.
 */
public final class Search {
  private final View view;
  private final SearchRequest request;
  private final HitOrder order;
  private final IndexSearcher searcher;
  private final long started = System.nanoTime();

  /** Prepares an answer from {@code view}. */
  public Search(View view, SearchRequest request) {
    this.view = view;
    this.request = request;
    this.order = HitOrder.of(request.sort());
    this.searcher = view.searcher(request);
  }

  /**
   * The answer.
   *
   * @throws BadRequestException if the request's cursor belongs to another request
   */
  public SearchResult answer() throws IOException {
    Optional<Cursor> cursor = request.cursor().map(this::cursor);
    Optional<Strictness> as = cursor.map(Cursor::strictness);
    Matching matching = new Matching(view, searcher, request);
    try {
      return answer(matching.find(as), cursor);
    } catch (IndexSearcher.TooManyClauses e) {
      // ranking takes more clauses than finding
      return answer(matching.findFewWords(as), cursor);
    }
  }

  private SearchResult answer(Found found, Optional<Cursor> cursor) throws IOException {
    List<Facet> facets =
        new FacetCounts(view.columns(), request, view.catalog(), view.names())
            .of(found.documents());
    Query ranking = view.planner().ranking(found.parsed().node(), found.strictness());
    List<FieldDoc> top = rank(found, ranking, cursor);
    List<FieldDoc> shown = top.subList(0, Math.min(request.size(), top.size()));
    return new SearchResult(
        Reading.of(view, searcher, request, found),
        view.generation().manifest().info(),
        found.total(),
        searcher.timedOut(),
        (System.nanoTime() - started) / 1e6,
        hits(shown, found, ranking),
        facets,
        shown.size() < top.size() && !shown.isEmpty()
            ? Optional.of(next(shown.getLast(), found).encoded())
            : Optional.empty());
  }

  /** One more than asked for tells whether there is a next page. */
  private List<FieldDoc> rank(Found found, Query ranking, Optional<Cursor> cursor)
      throws IOException {
    if (found.total() == 0) {
      return List.of();
    }
    Query hits = found.documents().hits().query();
    Query ranked = order == HitOrder.RELEVANCE ? ranked(hits, ranking) : hits;
    return order.first(request.size() + 1, searcher, ranked, cursor);
  }

  /**
   * The hits with their scores. They stand among the optional clauses too, worth nothing, so that
   * one clause must match and no hit is lost: only for such a query does Lucene pass over whole
   * blocks of documents that cannot be among the best.
   */
  private static Query ranked(Query hits, Query ranking) {
    return new BooleanQuery.Builder()
        .add(hits, Occur.FILTER)
        .add(ranking, Occur.SHOULD)
        .add(new BoostQuery(hits, 0), Occur.SHOULD)
        .setMinimumNumberShouldMatch(1)
        .build();
  }

  private List<Hit> hits(List<FieldDoc> shown, Found found, Query ranking) throws IOException {
    HitReader reader = new HitReader(view, searcher, found.parsed(), request, ranking);
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc hit : shown) {
      hits.add(reader.read(hit));
    }
    return hits;
  }

  private Cursor next(FieldDoc last, Found found) {
    return new Cursor(
        view.generation().manifest().generation(),
        Cursor.fingerprint(request),
        found.strictness(),
        order.value(last),
        HitReader.id(last));
  }

  private Cursor cursor(String text) {
    Cursor cursor = Cursor.decode(text);
    if (cursor.request() != Cursor.fingerprint(request)) {
      throw new BadRequestException("cursor", "this cursor belongs to another search");
    }
    return cursor;
  }
}
