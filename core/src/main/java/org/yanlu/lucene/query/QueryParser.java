package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.lucene.query.Token.Kind;

/**
 * Reads a query by recursive descent.
 *
 * <pre>
 * sequence = any+                  bare words of one sequence are one search for plain words
 * any      = all (OR all)*
 * all      = unary (AND unary)*
 * unary    = (NOT | + | -)* operand
 * operand  = word | quotation | /regex/ | field value | ( sequence )
 * </pre>
 *
 * <p>What does not fit becomes a plain word and an issue, so that every query means something.
 */
final class QueryParser {
  /** Characters beyond these are not read. */
  static final int LONGEST = 2_000;

  /** Clauses beyond these are searched as plain words. */
  static final int MOST_CLAUSES = 64;

  private static final int DEEPEST = 16;

  private final String query;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int clauses;

  QueryParser(String query) {
    if (query.length() > LONGEST) {
      issues.add(new Issue(LONGEST, "only " + LONGEST + " characters of a query are read", ""));
    }
    this.query = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    this.tokens = new Lexer(this.query, issues).tokens();
  }

  ParsedQuery parse() {
    List<Node> nodes = new ArrayList<>();
    while (!peek().is(Kind.END)) {
      if (peek().is(Kind.CLOSE)) {
        issue(next(), "this parenthesis closes none", "");
      } else {
        nodes.add(sequence());
      }
    }
    issues.sort(Comparator.comparingInt(Issue::position));
    return new ParsedQuery(Sequence.of(nodes), issues);
  }

  private Node sequence() {
    List<Node> nodes = new ArrayList<>();
    while (!peek().is(Kind.END) && !peek().is(Kind.CLOSE)) {
      nodes.add(any());
    }
    return Sequence.of(nodes);
  }

  private Node any() {
    Node first = all();
    if (!continuesWith(Kind.OR)) {
      return first;
    }
    List<Node> nodes = new ArrayList<>(List.of(Sequence.strict(first)));
    while (continuesWith(Kind.OR)) {
      next();
      nodes.add(Sequence.strict(all()));
    }
    return new Node.AnyOf(nodes);
  }

  private Node all() {
    Node first = unary();
    if (!continuesWith(Kind.AND)) {
      return first;
    }
    List<Node> nodes = new ArrayList<>(List.of(Sequence.strict(first)));
    while (continuesWith(Kind.AND)) {
      next();
      nodes.add(Sequence.strict(unary()));
    }
    return new Node.AllOf(nodes);
  }

  private Node unary() {
    Token token = peek();
    switch (token.kind()) {
      case NOT, MINUS -> {
        if (operandFollows()) {
          next();
          return new Node.Not(Sequence.strict(unary()));
        }
      }
      case PLUS -> {
        if (operandFollows()) {
          next();
          return Sequence.strict(unary());
        }
      }
      case AND, OR ->
          issue(token, "nothing to combine with " + token.text(), '"' + token.text() + '"');
      case WORD, QUOTATION, FIELD, RANGE, REGEX, OPEN, CLOSE, END -> {
        return operand();
      }
    }
    if (token.is(Kind.NOT)) {
      issue(token, "nothing follows " + token.text(), '"' + token.text() + '"');
    }
    return new Node.Words(next().text());
  }

  private Node operand() {
    if (++clauses > MOST_CLAUSES) {
      if (clauses == MOST_CLAUSES + 1) {
        issue(peek(), "only " + MOST_CLAUSES + " clauses are read; the rest is plain words", "");
      }
      return new Node.Words(next().text());
    }
    Token token = next();
    return switch (token.kind()) {
      case QUOTATION -> quotation(token);
      case FIELD -> field(token);
      case OPEN -> group(token);
      case WORD -> word(token.text());
      case REGEX -> new Node.Regex(RegularExpression.of(token.text()).orElseThrow());
      case RANGE, CLOSE, AND, OR, NOT, PLUS, MINUS, END -> new Node.Words(token.text());
    };
  }

  private Node group(Token open) {
    if (depth == DEEPEST) {
      issue(open, "parentheses nest deeper than " + DEEPEST, "");
      return new Node.Words("");
    }
    depth++;
    Node node = sequence();
    depth--;
    if (peek().is(Kind.CLOSE)) {
      next();
    } else {
      issue(open, "this parenthesis is never closed", query.substring(open.span().start()) + ")");
    }
    return node;
  }

  private Node field(Token name) {
    FieldName field = FieldName.of(name.text()).orElseThrow();
    if (peek().is(Kind.OPEN) && field != FieldName.HEADLINE && field != FieldName.SAID) {
      return FieldValues.each(group(next()), value -> value(field, name, value));
    }
    return switch (field) {
      case HEADLINE -> new Node.InHeadline(Sequence.strict(operand()));
      case SAID -> new Node.Said(operand());
      default -> value(field, name, next().text());
    };
  }

  private Node value(FieldName field, Token name, String value) {
    if (field == FieldName.YEAR) {
      Optional<Node> years = FieldValues.years(value);
      if (years.isEmpty()) {
        issue(name, value + " is no year", "year:2024, year:[2021 TO 2024]");
      }
      return years.orElseGet(() -> new Node.Words(value));
    }
    return new Node.Choice(field.dimension().orElseThrow(), FieldValues.value(field, value));
  }

  private static Node quotation(Token token) {
    if (token.distance() < 0) {
      return new Node.Phrase(token.text());
    }
    return new Node.Near(List.of(token.text().strip().split("\\s+", -1)), token.distance());
  }

  private Node word(String text) {
    if (text.length() == 1 && Marks.isStar(text.charAt(0))) {
      return new Node.Everything();
    }
    return Wildcards.in(text, query)
        ? new Node.Pattern(Wildcards.normal(text))
        : new Node.Words(text);
  }

  /** Whether {@code operator} comes next and something that it can combine with after it. */
  private boolean continuesWith(Kind operator) {
    return peek().is(operator) && operandFollows();
  }

  private boolean operandFollows() {
    return switch (tokens.get(at + 1).kind()) {
      case WORD, QUOTATION, REGEX, FIELD, OPEN, PLUS, MINUS, NOT -> true;
      case RANGE, CLOSE, AND, OR, END -> false;
    };
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    Token token = tokens.get(at);
    if (!token.is(Kind.END)) {
      at++;
    }
    return token;
  }

  private void issue(Token token, String message, String suggestion) {
    issues.add(new Issue(token.span().start(), message, suggestion));
  }
}
