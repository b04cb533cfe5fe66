package org.yanlu.lucene.plan;

import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.builders.QueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;
import org.yanlu.archive.Dimension;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.query.RegularExpression;
import org.yanlu.lucene.query.SaidQueryNode;
import org.yanlu.lucene.query.WordsQueryNode;

/**
 * Builds Lucene queries from the nodes of a query: one builder for the values of each dimension,
 * one for each other kind of node. Thread-safe, but a tree is not.
 */
final class HitQueryTreeBuilder extends QueryTreeBuilder {
  private static final QueryBitSetProducer SECTIONS =
      new QueryBitSetProducer(documents(DocumentType.SECTION));

  /** What makes a query of one kind of node, after its children. */
  private interface Builder<T extends QueryNode> {
    Query build(T node);
  }

  HitQueryTreeBuilder(Filters filters, Strings strings, WordsPlan words, Strictness strictness) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.YEAR) {
        setBuilder(dimension.label(), node -> silent(value(filters, dimension, node)));
      }
    }
    set(WordsQueryNode.class, node -> words.query(node.text(), strictness));
    set(
        FieldQueryNode.class,
        node ->
            Scope.ofWord(node.getField())
                .any(field -> strings.word(field, node.getTextAsString())));
    set(
        QuotedFieldQueryNode.class,
        node ->
            Scope.ofString(node.getField())
                .any(field -> strings.phrase(field, node.getTextAsString())));
    set(SlopQueryNode.class, node -> near(strings, node));
    set(
        WildcardQueryNode.class,
        node ->
            Scope.ofString(node.getField())
                .any(field -> Strings.pattern(field, node.getTextAsString())));
    set(RegexpQueryNode.class, node -> regex(strings, node));
    set(PointRangeQueryNode.class, HitQueryTreeBuilder::years);
    setBuilder(PointQueryNode.class, end -> null);
    set(SaidQueryNode.class, node -> said(built(node.asked())));
    set(AndQueryNode.class, node -> allOf(node.getChildren()));
    set(OrQueryNode.class, HitQueryTreeBuilder::anyOf);
    set(ModifierQueryNode.class, node -> allOf(List.of(node)));
    set(MatchAllDocsQueryNode.class, node -> silent(hits()));
  }

  private <T extends QueryNode> void set(Class<T> type, Builder<T> builder) {
    setBuilder(type, node -> builder.build(type.cast(node)));
  }

  @Override
  public Query build(QueryNode node) {
    try {
      return (Query) super.build(node);
    } catch (QueryNodeException e) {
      throw new IllegalArgumentException("no node of the query language: " + node, e);
    }
  }

  private static Query built(QueryNode node) {
    return (Query) node.getTag(QUERY_TREE_BUILDER_TAGID);
  }

  private static Query value(Filters filters, Dimension dimension, QueryNode node) {
    String text = ((FieldQueryNode) node).getTextAsString();
    return node instanceof WildcardQueryNode
        ? filters.matching(dimension, text)
        : filters.named(dimension, text);
  }

  private static Query years(PointRangeQueryNode node) {
    return silent(
        Filters.years(end(node.getLowerBound().getValue()), end(node.getUpperBound().getValue())));
  }

  private static OptionalInt end(@Nullable Number year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year.intValue());
  }

  private static Query near(Strings strings, SlopQueryNode node) {
    List<String> parts = Strings.parts(node);
    return Scope.ofString(node.getField())
        .any(field -> strings.near(field, parts, node.getValue()));
  }

  private static Query regex(Strings strings, RegexpQueryNode node) {
    RegularExpression expression = RegularExpression.of(node.getText().toString()).orElseThrow();
    return Scope.ofString(node.getField()).any(field -> strings.regex(field, expression));
  }

  private static Query said(Query statement) {
    BooleanQuery child =
        new BooleanQuery.Builder()
            .add(statement, Occur.MUST)
            .add(documents(DocumentType.STATEMENT), Occur.FILTER)
            .build();
    // within a conjunction, for the join's own bulk scorer runs over the end under a time limit
    return new BooleanQuery.Builder()
        .add(new ToParentBlockJoinQuery(child, SECTIONS, ScoreMode.Max), Occur.MUST)
        .add(documents(DocumentType.SECTION), Occur.FILTER)
        .build();
  }

  private static Query allOf(List<QueryNode> nodes) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean anyWanted = false;
    for (QueryNode node : nodes) {
      if (node instanceof ModifierQueryNode not) {
        query.add(built(not.getChild()), Occur.MUST_NOT);
      } else {
        query.add(built(node), Occur.MUST);
        anyWanted = true;
      }
    }
    if (!anyWanted) {
      query.add(silent(hits()), Occur.MUST);
    }
    return query.build();
  }

  private static Query anyOf(OrQueryNode node) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    node.getChildren().forEach(child -> query.add(built(child), Occur.SHOULD));
    return query.build();
  }

  /** Filters, but adds nothing to the score. */
  private static Query silent(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static Query hits() {
    return new BooleanQuery.Builder()
        .add(documents(DocumentType.STATEMENT), Occur.SHOULD)
        .add(documents(DocumentType.NESTED), Occur.SHOULD)
        .add(documents(DocumentType.SECTION), Occur.SHOULD)
        .build();
  }

  private static Query documents(DocumentType type) {
    return new TermQuery(new Term(Fields.DOCUMENT, type.label()));
  }
}
