package org.yanlu.lucene.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Filter;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.catalog.ValueList;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.query.Wildcards;

/** Queries that hold hits to chosen values. Thread-safe. */
public final class Filters {
  private static final int THOUSANDTHS = 1000;

  private final Catalog catalog;

  /** Knows the names of {@code catalog}. */
  public Filters(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The filters of {@code request} by the dimension that they choose in. That of confidence is no
   * dimension's, see {@link #confidence}.
   */
  public Map<Dimension, Query> byDimension(SearchRequest request) {
    Map<Dimension, Query> queries = new EnumMap<>(Dimension.class);
    for (Filter filter : request.filters()) {
      queries.put(filter.dimension(), query(filter));
    }
    if (request.yearFrom().isPresent() || request.yearTo().isPresent()) {
      Query years = years(request.yearFrom(), request.yearTo());
      queries.merge(Dimension.YEAR, years, Filters::both);
    }
    return queries;
  }

  /** Those at least so sure; empty if that is everything. */
  public static List<Query> confidence(SearchRequest request) {
    int least = (int) Math.ceil(request.minConfidence() * THOUSANDTHS);
    return least == 0
        ? List.of()
        : List.of(IntField.newRangeQuery(Fields.CONFIDENCE, least, THOUSANDTHS));
  }

  /** What {@code query} finds, without nested statements. */
  public static Query withoutNested(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(new TermQuery(new Term(Fields.DOCUMENT, DocumentType.NESTED.label())), Occur.MUST_NOT)
        .build();
  }

  /** The values that {@code filter} wants, as the index has them. */
  public List<String> wanted(Filter filter) {
    return values(filter.dimension(), filter.anyOf());
  }

  Query anyOf(Dimension dimension, List<String> names) {
    return valuesOf(dimension, values(dimension, names));
  }

  /** Those with a value that {@code name} stands for, in any script. */
  Query named(Dimension dimension, String name) {
    return valuesOf(dimension, catalog.valuesInAnyScript(dimension, name));
  }

  /** Those with a value whose name is one that {@code pattern}, or a list of them, stands for. */
  Query matching(Dimension dimension, String pattern) {
    List<Predicate<String>> patterns =
        ValueList.parts(pattern).stream().map(Wildcards::folded).toList();
    return catalog
        .matching(dimension, name -> patterns.stream().anyMatch(one -> one.test(name)))
        .map(values -> valuesOf(dimension, values))
        .orElseGet(() -> new WildcardQuery(new Term(dimension.label(), pattern)));
  }

  private static Query valuesOf(Dimension dimension, List<String> values) {
    return KeywordField.newSetQuery(dimension.label(), values.stream().map(BytesRef::new).toList());
  }

  static Query years(OptionalInt from, OptionalInt to) {
    return IntField.newRangeQuery(
        Fields.YEAR, from.orElse(Integer.MIN_VALUE), to.orElse(Integer.MAX_VALUE));
  }

  private Query query(Filter filter) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (filter.anyOf().isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    } else {
      query.add(anyOf(filter.dimension(), filter.anyOf()), Occur.FILTER);
    }
    if (!filter.noneOf().isEmpty()) {
      query.add(anyOf(filter.dimension(), filter.noneOf()), Occur.MUST_NOT);
    }
    return query.build();
  }

  private List<String> values(Dimension dimension, List<String> names) {
    return names.stream().flatMap(name -> catalog.values(dimension, name).stream()).toList();
  }

  private static Query both(Query first, Query second) {
    return new BooleanQuery.Builder().add(first, Occur.FILTER).add(second, Occur.FILTER).build();
  }
}
