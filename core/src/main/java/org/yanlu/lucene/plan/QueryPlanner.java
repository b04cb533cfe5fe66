package org.yanlu.lucene.plan;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.plan.Scope.Weighted;
import org.yanlu.lucene.query.Node;

/** Turns the tree of a query into a Lucene query. Thread-safe. */
public final class QueryPlanner {
  private static final QueryBitSetProducer SECTIONS =
      new QueryBitSetProducer(documents(DocumentType.SECTION));

  private final Filters filters;
  private final Strings strings;
  private final WordsPlan words;

  /**
   * A planner.
   *
   * @param catalog the names of speakers and topics
   * @param queries plans strings and plain words
   */
  public QueryPlanner(Catalog catalog, HantQueries queries) {
    filters = new Filters(catalog);
    strings = new Strings(queries);
    words = new WordsPlan(queries);
  }

  /** What finds {@code node}; only sections and statements. */
  public Query plan(Node node, Strictness strictness) {
    return plan(node, Scope.EVERYWHERE, strictness);
  }

  /**
   * What the hits that {@link #plan} finds are worth. It finds more than these, for it does not ask
   * again for all that they must hold.
   */
  public Query ranking(Node node, Strictness strictness) {
    if (node instanceof Node.Words plain) {
      return words.score(plain.text());
    }
    return node instanceof Node.AllOf all
        ? ranking(all.nodes(), strictness)
        : plan(node, strictness);
  }

  private Query ranking(List<Node> nodes, Strictness strictness) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Node node : nodes) {
      if (!(node instanceof Node.Not)) {
        query.add(ranking(node, strictness), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private Query plan(Node node, Scope scope, Strictness strictness) {
    return switch (node) {
      case Node.Words plain -> words(plain.text(), scope, strictness);
      case Node.Term term -> in(scope, field -> strings.word(field, term.text()));
      case Node.Phrase phrase -> in(scope, field -> strings.phrase(field, phrase.text()));
      case Node.Near near -> in(scope, field -> strings.near(field, near.parts(), near.within()));
      case Node.Pattern pattern -> in(scope, field -> Strings.pattern(field, pattern.text()));
      case Node.Regex regex -> in(scope, field -> strings.regex(field, regex.expression()));
      case Node.InHeadline headline -> plan(headline.node(), Scope.HEADLINE, strictness);
      case Node.Choice choice -> silent(filters.anyOf(choice.dimension(), List.of(choice.value())));
      case Node.Years years -> silent(Filters.years(years.from(), years.to()));
      case Node.Said said -> said(plan(said.node(), scope, strictness));
      case Node.AllOf all -> allOf(all.nodes(), scope, strictness);
      case Node.AnyOf any -> anyOf(any.nodes(), scope, strictness);
      case Node.Not not -> allOf(List.of(not), scope, strictness);
      case Node.Everything everything -> silent(hits());
    };
  }

  private Query words(String text, Scope scope, Strictness strictness) {
    return switch (scope) {
      case EVERYWHERE -> words.query(text, strictness);
      case HEADLINE -> words.inHeadline(text);
    };
  }

  private static Query in(Scope scope, Function<String, Query> string) {
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    for (Weighted weighted : scope.fields()) {
      Query query = string.apply(weighted.field());
      fields.add(new BoostQuery(query, weighted.weight()), Occur.SHOULD);
    }
    return fields.build();
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

  private Query allOf(List<Node> nodes, Scope scope, Strictness strictness) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean anyWanted = false;
    for (Node node : nodes) {
      if (node instanceof Node.Not not) {
        query.add(plan(not.node(), scope, strictness), Occur.MUST_NOT);
      } else {
        query.add(plan(node, scope, strictness), Occur.MUST);
        anyWanted = true;
      }
    }
    if (!anyWanted) {
      query.add(silent(hits()), Occur.MUST);
    }
    return query.build();
  }

  private Query anyOf(List<Node> nodes, Scope scope, Strictness strictness) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    nodes.forEach(node -> query.add(plan(node, scope, strictness), Occur.SHOULD));
    return query.build();
  }

  /** Filters, but adds nothing to the score. */
  private static Query silent(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static Query hits() {
    return new BooleanQuery.Builder()
        .add(documents(DocumentType.STATEMENT), Occur.SHOULD)
        .add(documents(DocumentType.SECTION), Occur.SHOULD)
        .build();
  }

  private static Query documents(DocumentType type) {
    return new TermQuery(new Term(Fields.DOCUMENT, type.label()));
  }
}
