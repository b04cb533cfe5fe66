package org.yanlu.lucene.query;

import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** Plain words: hits that hold most of them, best first. */
public final class WordsQueryNode extends QueryNodeImpl {
  private final String text;

  /** The words, with blanks between them. */
  WordsQueryNode(String text) {
    this.text = text;
    setLeaf(true);
  }

  /** The words, with blanks between them. */
  public String text() {
    return text;
  }

  /** Whether these are more words than one. */
  public boolean isSeveral() {
    return text.indexOf(' ') >= 0;
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return text;
  }

  @Override
  public String toString() {
    return "<words text='" + text + "'/>";
  }
}
