package org.yanlu.lucene.query;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldValuePairQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree in the query language. The nodes' own {@code toQueryString} writes that of Lucene's
 * standard parser.
 */
final class QueryPrinter {
  private QueryPrinter() {}

  /** The whole query: a sign keeps a lone word strict. */
  static String print(QueryNode root) {
    String query = PlainWordsProcessor.isBareWord(root) ? "+" + node(root) : node(root);
    return query.endsWith("?") && endsInPattern(root) && Wildcards.isLong(query)
        ? withPatternInParentheses(query)
        : query;
  }

  /** So that its question mark does not end a question. */
  private static String withPatternInParentheses(String query) {
    int start = query.lastIndexOf(' ') + 1;
    return query.substring(0, start) + "(" + query.substring(start) + ")";
  }

  private static boolean endsInPattern(QueryNode node) {
    return node instanceof WildcardQueryNode
        || ((node instanceof BooleanQueryNode || node instanceof ModifierQueryNode)
            && endsInPattern(node.getChildren().getLast()));
  }

  private static String node(QueryNode node) {
    return switch (node) {
      case WordsQueryNode words -> words.text();
      case QuotedFieldQueryNode phrase -> field(phrase.getField()) + quoted(phrase.getText());
      case WildcardQueryNode pattern -> field(pattern.getField()) + pattern.getText();
      case FieldQueryNode value -> field(value.getField()) + value(value);
      case SlopQueryNode near -> node(near.getChild()) + "~" + near.getValue();
      case RegexpQueryNode regex -> field(regex.getField()) + "/" + regex.getText() + "/";
      case PointRangeQueryNode years -> years(years);
      case SaidQueryNode said -> "said:" + operand(said.asked());
      case AndQueryNode all -> all(all.getChildren());
      case OrQueryNode any -> join(any.getChildren(), " OR ");
      case ModifierQueryNode not -> "NOT " + grouped(not.getChild());
      case MatchAllDocsQueryNode everything -> "*";
      default -> throw new IllegalArgumentException("no node of the query language: " + node);
    };
  }

  /** Plain words stand side by side with what else is asked for: AND would make them strict. */
  private static String all(List<QueryNode> nodes) {
    if (!(nodes.getFirst() instanceof WordsQueryNode words)) {
      return join(nodes, " AND ");
    }
    return nodes.stream()
        .skip(1)
        .map(node -> PlainWordsProcessor.isBareWord(node) ? "+" + node(node) : grouped(node))
        .collect(Collectors.joining(" ", words.text() + " ", ""));
  }

  private static String join(List<QueryNode> nodes, String operator) {
    return nodes.stream().map(QueryPrinter::grouped).collect(Collectors.joining(operator));
  }

  private static String grouped(QueryNode node) {
    boolean compound =
        node instanceof AndQueryNode
            || node instanceof OrQueryNode
            || (node instanceof WordsQueryNode words && words.isSeveral());
    return compound ? "(" + node(node) + ")" : node(node);
  }

  /** What follows {@code said:}: only plain words and quotations need no parentheses there. */
  private static String operand(QueryNode node) {
    boolean simple =
        (node instanceof WordsQueryNode words && !words.isSeveral())
            || (node instanceof QuotedFieldQueryNode phrase
                && FieldName.isWording(phrase.getField()));
    return simple ? node(node) : "(" + print(node) + ")";
  }

  private static String years(PointRangeQueryNode years) {
    return field(years.getField())
        + new YearRange(year(years.getLowerBound()), year(years.getUpperBound()));
  }

  private static @Nullable Integer year(FieldValuePairQueryNode<?> bound) {
    return bound.getValue() instanceof Number year ? year.intValue() : null;
  }

  private static String field(CharSequence field) {
    return FieldName.isWording(field) ? "" : field + ":";
  }

  private static CharSequence value(FieldQueryNode value) {
    CharSequence text = value.getText();
    boolean isPlain = text.length() > 0 && text.chars().noneMatch(c -> isMark((char) c));
    return isPlain || FieldName.isWording(value.getField()) ? text : quoted(text);
  }

  /** Whether {@code c} in a value means something but within quotation marks. */
  private static boolean isMark(char c) {
    return Marks.endsWord(c) || Marks.isStar(c) || Marks.isQuestionMark(c);
  }

  private static String quoted(CharSequence text) {
    return text.chars().anyMatch(c -> c == '"' || c == '＂') ? "「" + text + "」" : "\"" + text + '"';
  }
}
