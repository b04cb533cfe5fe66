package org.yanlu.lucene.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Filter;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.text.HanFolding;

/** Says which names that a request asks for nobody and nothing goes by. */
final class UnknownNames {
  private final Catalog catalog;
  private final List<Issue> issues = new ArrayList<>();

  private UnknownNames(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Those in the query {@code node} and the filters of {@code request}. */
  static List<Issue> in(QueryNode node, SearchRequest request, Catalog catalog) {
    UnknownNames names = new UnknownNames(catalog);
    names.look(node);
    for (Filter filter : request.filters()) {
      filter.anyOf().forEach(name -> names.look(filter.dimension(), name));
      filter.noneOf().forEach(name -> names.look(filter.dimension(), name));
    }
    return names.issues;
  }

  private void look(QueryNode node) {
    if (node instanceof FieldQueryNode value && !(value instanceof WildcardQueryNode)) {
      Optional<Dimension> dimension = Dimension.ofLabel(value.getFieldAsString());
      dimension.ifPresent(in -> look(in, value.getTextAsString(), value.getBegin()));
    } else if (!node.isLeaf()) {
      node.getChildren().forEach(this::look);
    }
  }

  /** A filter stands nowhere in the query. */
  private void look(Dimension dimension, String name) {
    look(dimension, name, 0);
  }

  private void look(Dimension dimension, String name, int position) {
    for (String unknown : catalog.unknown(dimension, name)) {
      List<String> about = List.of(dimension.label(), unknown);
      int at = position + Math.max(0, name.indexOf(unknown));
      issues.add(new Issue(at, IssueCode.UNKNOWN_NAME, about, beginningWith(dimension, unknown)));
    }
  }

  /** A query for the names that begin so, if there are any. */
  private String beginningWith(Dimension dimension, String name) {
    String start = HanFolding.fold(name).strip();
    boolean any =
        catalog
            .matching(dimension, other -> other.startsWith(start))
            .filter(values -> !values.isEmpty())
            .isPresent();
    return any && !start.isEmpty() ? dimension.label() + ":" + name.strip() + "*" : "";
  }
}
