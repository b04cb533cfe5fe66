package org.yanlu.lucene.query;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes a tree in the query language. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(Node node) {
    return switch (node) {
      case Node.Words words -> words.text();
      case Node.Term term -> term.text();
      case Node.Phrase phrase -> quoted(phrase.text());
      case Node.Near near -> quoted(String.join(" ", near.parts())) + "~" + near.within();
      case Node.Pattern pattern -> pattern.text();
      case Node.Regex regex -> "/" + regex.expression().text() + "/";
      case Node.InHeadline headline -> "headline:" + grouped(headline.node());
      case Node.Said said -> "said:" + grouped(said.node());
      case Node.Choice choice -> choice.dimension().label() + ":" + value(choice.value());
      case Node.Years years -> years(years.from(), years.to());
      case Node.AllOf all -> all(all.nodes());
      case Node.AnyOf any -> join(any.nodes(), " OR ");
      case Node.Not not -> "NOT " + grouped(not.node());
      case Node.Everything everything -> "*";
    };
  }

  /** Plain words stand side by side with what else is asked for: AND would make them strict. */
  private static String all(List<Node> nodes) {
    if (!(nodes.getFirst() instanceof Node.Words words)) {
      return join(nodes, " AND ");
    }
    return nodes.stream()
        .skip(1)
        .map(node -> node instanceof Node.Term term ? "+" + term.text() : grouped(node))
        .collect(Collectors.joining(" ", words.text() + " ", ""));
  }

  private static String join(List<Node> nodes, String operator) {
    return nodes.stream().map(QueryPrinter::grouped).collect(Collectors.joining(operator));
  }

  private static String grouped(Node node) {
    boolean compound =
        node instanceof Node.AllOf
            || node instanceof Node.AnyOf
            || (node instanceof Node.Words words && words.text().indexOf(' ') >= 0);
    return compound ? "(" + print(node) + ")" : print(node);
  }

  private static String years(OptionalInt from, OptionalInt to) {
    if (from.isPresent() && from.equals(to)) {
      return "year:" + from.getAsInt();
    }
    return "year:[" + end(from) + " TO " + end(to) + "]";
  }

  private static String end(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "*";
  }

  private static String value(String value) {
    return value.chars().anyMatch(c -> Marks.endsWord((char) c)) ? quoted(value) : value;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
