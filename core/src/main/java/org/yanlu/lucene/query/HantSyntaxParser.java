package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.DeletedQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.parser.SyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.lucene.query.Token.Kind;

/**
 * Reads a query by recursive descent.
 *
 * <pre>
 * sequence = any+                  side by side
 * any      = all (OR all)*
 * all      = unary (AND unary)*
 * unary    = (NOT | + | -)* operand
 * operand  = word | quotation | /regex/ | field operand | ( sequence )
 * </pre>
 *
 * <p>In parentheses behind the name of a field that has values, words side by side are one value.
 *
 * <p>What does not fit becomes a bare word and an issue, so that every query means something:
 * unlike other syntax parsers this one never throws. Not thread-safe; for one query.
 */
final class HantSyntaxParser implements SyntaxParser {
  /** Characters beyond these are not read. */
  static final int LONGEST = 2_000;

  /** Clauses beyond these are searched as plain words. */
  static final int MOST_CLAUSES = 64;

  private static final int DEEPEST = 16;

  private final List<Issue> issues;
  private String query = "";
  private List<Token> tokens = List.of();
  private int at;
  private int depth;
  private int signs;
  private int clauses;

  /** Adds to {@code issues} what cannot be read. */
  HantSyntaxParser(List<Issue> issues) {
    this.issues = issues;
  }

  @Override
  public QueryNode parse(CharSequence text, CharSequence field) {
    query = text.toString();
    if (query.length() > LONGEST) {
      issues.add(
          new Issue(LONGEST, IssueCode.QUERY_TOO_LONG, List.of(String.valueOf(LONGEST)), ""));
      query = query.substring(0, LONGEST);
    }
    tokens = new Lexer(query, issues).tokens();
    List<QueryNode> nodes = new ArrayList<>();
    while (!peek().is(Kind.END)) {
      if (peek().is(Kind.CLOSE)) {
        issue(next(), IssueCode.PARENTHESIS_CLOSES_NONE, "");
      } else {
        nodes.add(any(field.toString()));
      }
    }
    return sideBySide(nodes);
  }

  private QueryNode sequence(String field) {
    List<QueryNode> nodes = new ArrayList<>();
    while (!peek().is(Kind.END) && !peek().is(Kind.CLOSE)) {
      nodes.add(any(field));
    }
    return sideBySide(nodes);
  }

  private static QueryNode sideBySide(List<QueryNode> nodes) {
    return switch (nodes.size()) {
      case 0 -> new DeletedQueryNode();
      case 1 -> nodes.getFirst();
      default -> new BooleanQueryNode(nodes);
    };
  }

  private QueryNode any(String field) {
    List<QueryNode> nodes = new ArrayList<>(List.of(all(field)));
    while (continuesWith(Kind.OR)) {
      next();
      nodes.add(all(field));
    }
    return nodes.size() == 1 ? nodes.getFirst() : new OrQueryNode(nodes);
  }

  private QueryNode all(String field) {
    List<QueryNode> nodes = new ArrayList<>(List.of(unary(field)));
    while (continuesWith(Kind.AND)) {
      next();
      nodes.add(unary(field));
    }
    return nodes.size() == 1 ? nodes.getFirst() : new AndQueryNode(nodes);
  }

  private QueryNode unary(String field) {
    Token token = peek();
    switch (token.kind()) {
      case NOT, MINUS, PLUS -> {
        if (operandFollows() && signs < DEEPEST) {
          signs++;
          next();
          Modifier modifier = token.is(Kind.PLUS) ? Modifier.MOD_REQ : Modifier.MOD_NOT;
          QueryNode operand = unary(field);
          signs--;
          return new ModifierQueryNode(operand, modifier);
        }
      }
      case AND, OR ->
          issue(token, IssueCode.NOTHING_TO_COMBINE, '"' + token.text() + '"', token.text());
      case WORD, QUOTATION, FIELD, RANGE, REGEX, OPEN, CLOSE, END -> {
        return operand(field);
      }
    }
    if (token.is(Kind.NOT)) {
      issue(token, IssueCode.NOTHING_FOLLOWS, '"' + token.text() + '"', token.text());
    }
    next();
    return new DeletedQueryNode();
  }

  private QueryNode operand(String field) {
    if (++clauses > MOST_CLAUSES) {
      if (clauses == MOST_CLAUSES + 1) {
        issue(peek(), IssueCode.TOO_MANY_CLAUSES, "", String.valueOf(MOST_CLAUSES));
      }
      return bareWord(next());
    }
    Token token = next();
    return switch (token.kind()) {
      case OPEN -> group(token, field);
      case FIELD -> field(token);
      case WORD, QUOTATION, REGEX ->
          isText(field) ? string(token, field) : valueOfList(token, field);
      case RANGE, CLOSE, AND, OR, NOT, PLUS, MINUS, END -> bareWord(token);
    };
  }

  private QueryNode group(Token open, String field) {
    if (depth == DEEPEST) {
      issue(open, IssueCode.TOO_DEEP, "", String.valueOf(DEEPEST));
      return new DeletedQueryNode();
    }
    depth++;
    QueryNode node = sequence(field);
    depth--;
    if (!peek().is(Kind.CLOSE)) {
      issue(open, IssueCode.PARENTHESIS_NOT_CLOSED, query.substring(open.span().start()) + ")");
      return node;
    }
    next();
    if (node instanceof DeletedQueryNode) {
      issue(open, IssueCode.EMPTY_PARENTHESES, "");
    }
    return node;
  }

  private QueryNode field(Token name) {
    FieldName field = FieldName.of(name.text()).orElseThrow();
    switch (peek().kind()) {
      case WORD, QUOTATION, REGEX, RANGE, OPEN -> {}
      case FIELD, CLOSE, AND, OR, NOT, PLUS, MINUS, END -> {
        issue(name, IssueCode.NOTHING_FOLLOWS, "", name.text() + ":");
        return bareWord(name);
      }
    }
    if (field == FieldName.SAID) {
      return new SaidQueryNode(operand(FieldName.WORDING));
    }
    return isText(field.label()) || peek().is(Kind.OPEN)
        ? operand(field.label())
        : value(next(), field.label());
  }

  /** A value of a dimension: in a list, words side by side are one. */
  private QueryNode valueOfList(Token first, String field) {
    if (!isPlainWord(first) || !isPlainWord(peek())) {
      return value(first, field);
    }
    StringBuilder value = new StringBuilder(first.text());
    int end = first.span().end();
    while (isPlainWord(peek())) {
      Token next = next();
      value.append(' ').append(next.text());
      end = next.span().end();
    }
    return new FieldQueryNode(field, value, first.span().start(), end);
  }

  private QueryNode value(Token token, String field) {
    FieldQueryNode value = leaf(token, field);
    return token.is(Kind.WORD) && Wildcards.inValue(token.text()) ? pattern(value) : value;
  }

  private boolean isPlainWord(Token token) {
    return token.is(Kind.WORD) && !Wildcards.inValue(token.text());
  }

  /** A string to be looked for in a text. */
  private QueryNode string(Token token, String field) {
    if (token.is(Kind.REGEX)) {
      RegularExpression expression = RegularExpression.of(token.text()).orElseThrow();
      return new RegexpQueryNode(field, expression.text());
    }
    if (token.is(Kind.WORD)) {
      return word(leaf(token, field));
    }
    int start = token.span().start();
    int end = token.span().end();
    return quotation(new QuotedFieldQueryNode(field, token.text(), start, end), token);
  }

  private static QueryNode quotation(QuotedFieldQueryNode string, Token token) {
    return token.distance() < 0 ? string : new SlopQueryNode(string, token.distance());
  }

  private QueryNode word(FieldQueryNode word) {
    String text = word.getTextAsString();
    if (text.length() == 1 && Marks.isStar(text.charAt(0))) {
      return new MatchAllDocsQueryNode();
    }
    if (Wildcards.in(text, query)) {
      return pattern(word);
    }
    // elsewhere in a query it would be a wildcard again
    word.setText(text.endsWith("?") ? text.substring(0, text.length() - 1) : text);
    return word;
  }

  private QueryNode pattern(FieldQueryNode word) {
    String pattern = Wildcards.normal(word.getTextAsString());
    if (!Wildcards.isBounded(pattern)) {
      issues.add(new Issue(word.getBegin(), IssueCode.WILDCARDS_TOO_WIDE, List.of(), ""));
      return word;
    }
    return new WildcardQueryNode(word.getField(), pattern, word.getBegin(), word.getEnd());
  }

  private static FieldQueryNode bareWord(Token token) {
    return leaf(token, FieldName.WORDING);
  }

  private static FieldQueryNode leaf(Token token, String field) {
    return new FieldQueryNode(field, token.text(), token.span().start(), token.span().end());
  }

  private static boolean isText(String field) {
    return FieldName.isWording(field) || FieldName.isHeadline(field);
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

  private void issue(Token token, IssueCode code, String suggestion, String... about) {
    issues.add(new Issue(token.span().start(), code, List.of(about), suggestion));
  }
}
