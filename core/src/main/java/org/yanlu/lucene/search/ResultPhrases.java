package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.MarkingPhrases;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.TopicCoverage;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.search.Matching.Found;

/** The key phrases of sets of sections. Not thread-safe. */
public final class ResultPhrases {
  private final View view;
  private final IndexSearcher searcher;

  /** Looks into {@code view}. */
  public ResultPhrases(View view) {
    this.view = view;
    this.searcher = view.generation().searcher();
  }

  /**
   * What marks the sections that {@code request} finds out from all. They are held to as much of
   * the query as the hits of a search for it.
   */
  public MarkingPhrases of(SearchRequest request, int size) throws IOException {
    Found found = new Matching(view, searcher, request).find(Optional.empty());
    PhraseStatistics all = PhraseStatistics.of(searcher, sections());
    return new MarkingPhrases(
        Reading.of(view, searcher, request, found),
        PhraseStatistics.ranked(searcher, sections(request, found)).against(all, size));
  }

  private Query sections(SearchRequest request, Found found) throws IOException {
    BooleanQuery.Builder sections =
        new BooleanQuery.Builder()
            .add(sections(), Occur.FILTER)
            .add(view.planner().plan(found.parsed().node(), found.strictness()), Occur.MUST);
    Map<Dimension, Query> filters = view.filters().byDimension(request);
    filters.remove(Dimension.TYPE);
    filters.values().forEach(filter -> sections.add(filter, Occur.FILTER));
    return sections.build();
  }

  /** How many sections have no topic, and what they are about. */
  public TopicCoverage coverage(int size) throws IOException {
    Query untagged =
        new BooleanQuery.Builder()
            .add(sections(), Occur.FILTER)
            .add(new FieldExistsQuery(Dimension.TOPIC.label()), Occur.MUST_NOT)
            .build();
    PhraseStatistics found = PhraseStatistics.of(searcher, untagged);
    int all = searcher.count(sections());
    return new TopicCoverage(all, found.sections(), found.commonest(size));
  }

  private static Query sections() {
    return new TermQuery(new Term(Fields.DOCUMENT, DocumentType.SECTION.label()));
  }
}
