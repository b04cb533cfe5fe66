package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.yanlu.analysis.Expansion;
import org.yanlu.archive.BadRequestException;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.archive.SearchResult.Understanding;
import org.yanlu.lucene.facet.FacetCounts;
import org.yanlu.lucene.plan.Filters;
import org.yanlu.lucene.plan.Strictness;
import org.yanlu.lucene.query.Node;
import org.yanlu.lucene.query.ParsedQuery;

/** Answers one request. Not thread-safe. */
public final class Search {
  private static final int ENOUGH = 5;

  private final View view;
  private final SearchRequest request;
  private ParsedQuery parsed;
  private final HitOrder order;
  private final IndexSearcher searcher;
  private final Map<Dimension, Query> filters;
  private final FacetCounts counts;
  private final long started = System.nanoTime();

  /** Prepares an answer from {@code view}. */
  public Search(View view, SearchRequest request) {
    this.view = view;
    this.request = request;
    this.parsed = ParsedQuery.of(request.query());
    this.order = HitOrder.of(request.sort());
    this.filters = view.filters().byDimension(request);
    this.counts = new FacetCounts(request, view.catalog(), view.names());
    this.searcher = view.generation().searcher();
    searcher.setTimeout(new QueryTimeoutImpl(request.timeLimit().toMillis()));
  }

  /**
   * The answer.
   *
   * @throws BadRequestException if the request's cursor belongs to another request
   */
  public SearchResult answer() throws IOException {
    Optional<Cursor> cursor = request.cursor().map(this::cursor);
    Found found = find(cursor);
    List<Facet> facets = counts.facets(searcher, found.query(), filters);
    List<Hit> hits = hits(found);
    return new SearchResult(
        new Understanding(
            request.query(),
            parsed.understood(),
            view.queries().expansionsOf(request.query()).stream().map(Expansion::toString).toList(),
            parsed.issues(),
            didYouMean(found)),
        view.generation().manifest().info(),
        found.top().totalHits.value(),
        searcher.timedOut(),
        (System.nanoTime() - started) / 1e6,
        hits,
        facets,
        next(found));
  }

  /** The first hits; {@code query} is without the filters. */
  private record Found(Query query, Strictness strictness, TopFieldDocs top) {}

  /** A query of more clauses than Lucene allows is searched as plain words. */
  private Found find(Optional<Cursor> cursor) throws IOException {
    try {
      return cursor.isPresent() ? goOn(cursor.get()) : begin();
    } catch (IndexSearcher.TooManyClauses e) {
      parsed =
          ParsedQuery.plain(
              request.query(),
              new Issue(0, "the query has too many parts and is searched as plain words", ""));
      return cursor.isPresent() ? goOn(cursor.get()) : begin();
    }
  }

  private Found begin() throws IOException {
    Found strict = find(Strictness.ALL, Optional.empty());
    if (strict.top().totalHits.value() >= enough() || searcher.timedOut()) {
      return strict;
    }
    Found some = find(Strictness.SOME, Optional.empty());
    return some.top().totalHits.value() == 0 && isWordsAndQuotations()
        ? find(Strictness.UNQUOTED, Optional.empty())
        : some;
  }

  private boolean isWordsAndQuotations() {
    return parsed.node() instanceof Node.AllOf all
        && all.nodes().getFirst() instanceof Node.Words
        && all.nodes().stream().skip(1).allMatch(node -> node instanceof Node.Phrase);
  }

  /** Several words that so few hits hold together may be those of someone who half remembers. */
  private int enough() {
    boolean severalWords =
        parsed.node() instanceof Node.Words words && words.text().indexOf(' ') >= 0;
    return severalWords ? ENOUGH : 1;
  }

  private Found goOn(Cursor cursor) throws IOException {
    return find(cursor.strictness(), Optional.of(cursor));
  }

  private Found find(Strictness strictness, Optional<Cursor> cursor) throws IOException {
    if (strictness == Strictness.UNQUOTED) {
      parsed =
          ParsedQuery.plain(
              request.query(),
              new Issue(0, "nothing holds the quoted strings; they are searched as words", ""));
    }
    Query query = withConfidence(view.planner().plan(parsed.node(), strictness));
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters.values().forEach(filter -> filtered.add(filter, Occur.FILTER));
    TopFieldCollectorManager manager =
        cursor.isPresent()
            ? new TopFieldCollectorManager(
                order.sort(), wanted(), order.place(cursor.get()), Integer.MAX_VALUE)
            : new TopFieldCollectorManager(order.sort(), wanted(), Integer.MAX_VALUE);
    TopFieldDocs top = counts.search(searcher, filtered.build(), filters, manager);
    return new Found(query, strictness, top);
  }

  private Optional<String> didYouMean(Found found) throws IOException {
    boolean everyWord = found.strictness() == Strictness.ALL && found.top().totalHits.value() > 0;
    return everyWord || request.cursor().isPresent() || searcher.timedOut()
        ? Optional.empty()
        : new DidYouMean(view, searcher).insteadOf(request.query());
  }

  /** One more than asked for tells whether there is a next page. */
  private int wanted() {
    return request.size() + 1;
  }

  private Query withConfidence(Query query) {
    List<Query> confidence = Filters.confidence(request);
    if (confidence.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
    confidence.forEach(filter -> both.add(filter, Occur.FILTER));
    return both.build();
  }

  private List<Hit> hits(Found found) throws IOException {
    HitReader reader = new HitReader(view, searcher, parsed, request, found.query());
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : page(found)) {
      hits.add(reader.read((FieldDoc) hit));
    }
    return hits;
  }

  private List<ScoreDoc> page(Found found) {
    ScoreDoc[] top = found.top().scoreDocs;
    return List.of(top).subList(0, Math.min(request.size(), top.length));
  }

  private Optional<String> next(Found found) {
    if (request.size() == 0 || found.top().scoreDocs.length <= request.size()) {
      return Optional.empty();
    }
    FieldDoc last = (FieldDoc) page(found).getLast();
    Cursor next =
        new Cursor(
            view.generation().manifest().generation(),
            Cursor.fingerprint(request),
            found.strictness(),
            order.value(last),
            HitReader.id(last));
    return Optional.of(next.encoded());
  }

  private Cursor cursor(String text) {
    Cursor cursor = Cursor.decode(text);
    if (cursor.request() != Cursor.fingerprint(request)) {
      throw new BadRequestException("cursor", "this cursor belongs to another search");
    }
    return cursor;
  }
}
