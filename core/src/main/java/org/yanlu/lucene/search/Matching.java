package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.lucene.facet.DrillSideways;
import org.yanlu.lucene.plan.Filters;
import org.yanlu.lucene.plan.Strictness;
import org.yanlu.lucene.query.FieldName;
import org.yanlu.lucene.query.ParsedQuery;
import org.yanlu.lucene.query.WordsQueryNode;

/** Finds what a request matches: strictly if that finds enough, else more loosely. */
final class Matching {
  /**
   * Several words that fewer hits hold together may be those of someone who half remembers: then
   * hits that hold some of them are worth more than the certainty that all hold all.
   */
  private static final int ENOUGH_OF_SEVERAL_WORDS = 5;

  /** In UTF-16 units. */
  private static final int FEW = 24;

  private final View view;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Map<Dimension, Query> filters;

  Matching(View view, IndexSearcher searcher, SearchRequest request) {
    this.view = view;
    this.searcher = searcher;
    this.request = request;
    this.filters = view.filters().byDimension(request);
  }

  /**
   * What was found.
   *
   * @param parsed the query as it was searched in the end
   * @param strictness how much of it a hit must hold
   * @param everyWord whether a hit holds all of it
   * @param documents the hits, unranked
   */
  record Found(
      ParsedQuery parsed, Strictness strictness, boolean everyWord, DrillSideways documents) {
    int total() {
      return documents.hits().size();
    }

    /** The same, where {@code strict} hits hold every word. */
    private Found loosenedFrom(int strict) {
      return new Found(parsed.with(List.of(loosened(strict))), strictness, strict > 0, documents);
    }
  }

  /**
   * Finds. Of a query with more clauses than Lucene allows the beginning is searched.
   *
   * @param as the strictness of an earlier page of the same hits
   */
  Found find(Optional<Strictness> as) throws IOException {
    ParsedQuery read = ParsedQuery.of(request.query());
    ParsedQuery parsed = read.with(UnknownNames.in(read.node(), request, view.catalog()));
    try {
      return find(parsed, as);
    } catch (IndexSearcher.TooManyClauses e) {
      return findFewWords(as);
    }
  }

  /** Finds as plain words what the query begins with. */
  Found findFewWords(Optional<Strictness> as) throws IOException {
    return find(fewPlainWords(), as);
  }

  /**
   * What decides is how many hits the query has by itself: filters choose among its hits, and must
   * not make other ones of them, or facets would promise what they do not keep.
   */
  private Found find(ParsedQuery parsed, Optional<Strictness> as) throws IOException {
    if (as.isPresent()) {
      return match(parsed, as.get());
    }
    Found strict = match(parsed, Strictness.ALL);
    if (hasEnough(strict, enough(parsed.node())) || searcher.timedOut()) {
      return strict;
    }
    Found some = match(parsed, Strictness.SOME);
    if (isWordsAndQuotations(parsed.node()) && !hasEnough(some, 1)) {
      return match(parsed, Strictness.UNQUOTED);
    }
    return some.total() > strict.total() ? some.loosenedFrom(strict.total()) : some;
  }

  private boolean hasEnough(Found found, int enough) throws IOException {
    return found.total() >= enough
        || (isFiltered() && searcher.count(hits(found.parsed(), found.strictness())) >= enough);
  }

  private boolean isFiltered() {
    return !filters.isEmpty() || request.minConfidence() > 0;
  }

  private Found match(ParsedQuery parsed, Strictness strictness) throws IOException {
    ParsedQuery searched = strictness == Strictness.UNQUOTED ? plain(IssueCode.UNQUOTED) : parsed;
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(hits(searched, strictness), Occur.FILTER);
    Filters.confidence(request).forEach(filter -> query.add(filter, Occur.FILTER));
    DrillSideways documents = DrillSideways.of(searcher, query.build(), filters, request.facets());
    boolean everyWord = strictness == Strictness.ALL && documents.hits().size() > 0;
    return new Found(searched, strictness, everyWord, documents);
  }

  private Query hits(ParsedQuery parsed, Strictness strictness) {
    Query all = view.planner().plan(parsed.node(), strictness);
    return request.nested() ? all : Filters.withoutNested(all);
  }

  private static Issue loosened(int strict) {
    return new Issue(0, IssueCode.SOME_WORDS, List.of(Integer.toString(strict)), "");
  }

  private ParsedQuery plain(IssueCode reason) {
    return ParsedQuery.plain(request.query(), new Issue(0, reason, List.of(), ""));
  }

  /** So few words that they cannot be too many parts again. */
  private ParsedQuery fewPlainWords() {
    String text = request.query();
    String few = text.substring(0, Math.min(text.length(), FEW));
    return ParsedQuery.plain(few, new Issue(0, IssueCode.TOO_MANY_PARTS, List.of(), ""));
  }

  private static int enough(QueryNode node) {
    return node instanceof WordsQueryNode words && words.isSeveral() ? ENOUGH_OF_SEVERAL_WORDS : 1;
  }

  private static boolean isWordsAndQuotations(QueryNode node) {
    if (!(node instanceof AndQueryNode)
        || !(node.getChildren().getFirst() instanceof WordsQueryNode)) {
      return false;
    }
    return node.getChildren().stream()
        .skip(1)
        .allMatch(
            other ->
                other instanceof QuotedFieldQueryNode phrase
                    && FieldName.isWording(phrase.getField()));
  }
}
