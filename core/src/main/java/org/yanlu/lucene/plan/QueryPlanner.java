package org.yanlu.lucene.plan;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.query.WordsQueryNode;

/** Turns the tree of a query into a Lucene query. Thread-safe, but a tree is not. */
public final class QueryPlanner {
  private final WordsPlan words;
  private final Map<Strictness, HitQueryTreeBuilder> builders = new EnumMap<>(Strictness.class);

  /**
   * A planner.
   *
   * @param catalog the names of speakers and topics
   * @param queries plans strings and plain words
   */
  public QueryPlanner(Catalog catalog, HantQueries queries) {
    words = new WordsPlan(queries);
    Filters filters = new Filters(catalog);
    Strings strings = new Strings(queries);
    for (Strictness strictness : Strictness.values()) {
      builders.put(strictness, new HitQueryTreeBuilder(filters, strings, words, strictness));
    }
  }

  /** What finds {@code node}; only sections and statements, nested ones among them. */
  public Query plan(QueryNode node, Strictness strictness) {
    return requireNonNull(builders.get(strictness)).build(node);
  }

  /**
   * What the hits that {@link #plan} finds are worth. It finds more than these, for it does not ask
   * again for all that they must hold.
   */
  public Query ranking(QueryNode node, Strictness strictness) {
    if (node instanceof WordsQueryNode plain) {
      return words.ranking(plain.text(), strictness);
    }
    if (!(node instanceof AndQueryNode)) {
      return plan(node, strictness);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryNode child : node.getChildren()) {
      if (!(child instanceof ModifierQueryNode)) {
        query.add(ranking(child, strictness), Occur.SHOULD);
      }
    }
    return query.build();
  }
}
