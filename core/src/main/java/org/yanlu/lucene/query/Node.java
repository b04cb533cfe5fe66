package org.yanlu.lucene.query;

import java.util.List;
import java.util.OptionalInt;
import org.yanlu.archive.Dimension;

/** A query as a tree. */
public sealed interface Node {
  /** Plain words: hits that hold most of them, best first. */
  record Words(String text) implements Node {}

  /** A bare word that an operator asks for or excludes: must stand there as it is. */
  record Term(String text) implements Node {}

  /** A quoted string: must stand there as it is. */
  record Phrase(String text) implements Node {}

  /**
   * Strings near each other in any order.
   *
   * @param parts at least one
   * @param within how many characters may stand between them altogether
   */
  record Near(List<String> parts, int within) implements Node {
    /** Copies the list. */
    public Near {
      parts = List.copyOf(parts);
    }
  }

  /** A word with {@code *} (any characters) or {@code ?} (one character). */
  record Pattern(String text) implements Node {}

  /** A regular expression. */
  record Regex(RegularExpression expression) implements Node {}

  /** What {@code node} asks for must stand in the headings. */
  record InHeadline(Node node) implements Node {}

  /** A value of a dimension. */
  record Choice(Dimension dimension, String value) implements Node {}

  /** Years, both ends included; an empty end is open. */
  record Years(OptionalInt from, OptionalInt to) implements Node {}

  /** A section in which one statement answers {@code node}. */
  record Said(Node node) implements Node {}

  /** Every one. */
  record AllOf(List<Node> nodes) implements Node {
    /** Copies the list. */
    public AllOf {
      nodes = List.copyOf(nodes);
    }
  }

  /** At least one. */
  record AnyOf(List<Node> nodes) implements Node {
    /** Copies the list. */
    public AnyOf {
      nodes = List.copyOf(nodes);
    }
  }

  /** None that {@code node} finds. */
  record Not(Node node) implements Node {}

  /** Everything there is. */
  record Everything() implements Node {}
}
