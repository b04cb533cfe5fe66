package org.yanlu.lucene.query;

import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** A section in which one statement answers the child. */
public final class SaidQueryNode extends QueryNodeImpl {
  SaidQueryNode(QueryNode asked) {
    allocate();
    setLeaf(false);
    add(asked);
  }

  /** What one statement must answer. */
  public QueryNode asked() {
    return getChildren().getFirst();
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return "said:(" + asked().toQueryString(escaper) + ")";
  }

  @Override
  public String toString() {
    return "<said>" + asked() + "</said>";
  }
}
