package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.lucene.query.Token.Kind;
import org.yanlu.text.Span;

/** Cuts a query into tokens. What makes no token becomes a word, and an issue. */
final class Lexer {
  /** So that {@code "甲 乙"~999999} costs no more than a look at the whole section. */
  static final int GREATEST_DISTANCE = 200;

  /** Stands before a year, with a blank or without. */
  private static final Pattern COMPARISON = Pattern.compile("[<>＜＞][=＝]?");

  private final String query;
  private final List<Issue> issues;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String query, List<Issue> issues) {
    this.query = query;
    this.issues = issues;
  }

  List<Token> tokens() {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Marks.isBlank(c)) {
        at++;
      } else if (Marks.opensQuotation(c)) {
        quotation();
      } else if (Marks.isQuotationMark(c)) {
        at++;
      } else if (Marks.opensGroup(c)) {
        add(Kind.OPEN, at + 1);
      } else if (Marks.closesGroup(c)) {
        add(Kind.CLOSE, at + 1);
      } else if ((Marks.isPlus(c) || Marks.isMinus(c)) && isBeforeOperand()) {
        add(Marks.isPlus(c) ? Kind.PLUS : Kind.MINUS, at + 1);
      } else if (Marks.isSlash(c) && regexEnd() > 0) {
        regex(regexEnd());
      } else if (Marks.opensRange(c) && follows(Kind.FIELD)) {
        range();
      } else {
        word();
      }
    }
    add(Kind.END, query.length());
    return tokens;
  }

  private void quotation() {
    int start = at;
    int end = query.indexOf(Marks.closing(query.charAt(at)), at + 1);
    if (end < 0) {
      String rest = query.substring(at + 1).strip();
      issue(at, IssueCode.QUOTATION_NOT_CLOSED, rest.isEmpty() ? "" : quoted(rest));
      at++;
      return;
    }
    String content = query.substring(at + 1, end);
    at = end + 1;
    int distance = distance();
    if (!Marks.isOnlyPunctuation(content)) {
      tokens.add(new Token(Kind.QUOTATION, content, distance, new Span(start, at)));
    }
  }

  /** Reads {@code ~8} if it stands here. */
  private int distance() {
    if (at >= query.length() || !Marks.isTilde(query.charAt(at))) {
      return -1;
    }
    int end = at + 1;
    int distance = 0;
    while (end < query.length() && Character.digit(query.charAt(end), 10) >= 0) {
      distance =
          Math.min(GREATEST_DISTANCE, distance * 10 + Character.digit(query.charAt(end), 10));
      end++;
    }
    if (end == at + 1) {
      issue(at, IssueCode.NO_DISTANCE, "~8");
      distance = -1;
    }
    at = end;
    return distance;
  }

  /** Where the slash stands that closes the one here; -1 if this is none that opens. */
  private int regexEnd() {
    boolean begins =
        at == 0
            || follows(Kind.FIELD)
            || startsToken(query.charAt(at - 1))
            || follows(Kind.MINUS)
            || follows(Kind.PLUS);
    for (int end = at + 1; begins && end < query.length(); end++) {
      char c = query.charAt(end);
      if (c == '\\') {
        end++;
      } else if (Marks.isBlank(c)) {
        return -1;
      } else if (Marks.isSlash(c)) {
        boolean ends = end + 1 == query.length() || Marks.endsWord(query.charAt(end + 1));
        return ends && end > at + 1 ? end : -1;
      }
    }
    return -1;
  }

  private void regex(int end) {
    String content = query.substring(at + 1, end);
    if (RegularExpression.of(content).isEmpty()) {
      issue(at, IssueCode.BAD_REGULAR_EXPRESSION, quoted(content));
      add(Kind.WORD, end + 1);
    } else {
      tokens.add(new Token(Kind.REGEX, content, -1, new Span(at, end + 1)));
      at = end + 1;
    }
  }

  private void range() {
    int end = at;
    while (end < query.length() && !Marks.closesRange(query.charAt(end))) {
      end++;
    }
    if (end == query.length()) {
      issue(at, IssueCode.BRACKET_NOT_CLOSED, "[2021 TO 2024]");
      at++;
      return;
    }
    tokens.add(new Token(Kind.RANGE, query.substring(at + 1, end), -1, new Span(at, end + 1)));
    at = end + 1;
  }

  private void word() {
    int end = wordEnd(at + 1);
    if (follows(Kind.FIELD) && COMPARISON.matcher(query.substring(at, end)).matches()) {
      end = wordEnd(afterBlanks(end));
    }
    int colon = colon(end);
    if (colon > at && !follows(Kind.FIELD) && field(colon, end)) {
      return;
    }
    Optional<Kind> operator = operator(query.substring(at, end));
    if (operator.isPresent() && !follows(Kind.FIELD)) {
      add(operator.get(), end);
    } else if (Marks.isOnlyPunctuation(query.substring(at, end)) && !hasStar(end)) {
      at = end;
    } else {
      add(Kind.WORD, end);
    }
  }

  private int colon(int end) {
    int colon = at;
    while (colon < end && !Marks.isColon(query.charAt(colon))) {
      colon++;
    }
    return colon < end ? colon : -1;
  }

  /** Takes a field's name and colon; a name that is none only counts as a mistake in Latin. */
  private boolean field(int colon, int end) {
    String name = query.substring(at, colon);
    boolean known = FieldName.of(name).isPresent();
    if (known && colon + 1 < query.length() && !Marks.isBlank(query.charAt(colon + 1))) {
      tokens.add(new Token(Kind.FIELD, name, -1, new Span(at, colon + 1)));
      at = colon + 1;
      return true;
    }
    if (known) {
      String field = query.substring(at, colon + 1);
      issue(at, IssueCode.NOTHING_FOLLOWS, field + nextWord(colon + 1), field);
    } else if (query.charAt(colon) == ':'
        && name.matches("[A-Za-z_.]{2,20}")
        && colon + 1 < end
        && query.charAt(colon + 1) != '/') {
      issue(at, IssueCode.NO_FIELD, "speaker: topic: year: headline:", name);
    }
    return false;
  }

  private String nextWord(int from) {
    int start = afterBlanks(from);
    return query.substring(start, wordEnd(start));
  }

  private int afterBlanks(int from) {
    int start = from;
    while (start < query.length() && Marks.isBlank(query.charAt(start))) {
      start++;
    }
    return start;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < query.length() && !Marks.endsWord(query.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Optional<Kind> operator(String word) {
    return switch (halfWidth(word)) {
      case "AND", "&&", "且" -> Optional.of(Kind.AND);
      case "OR", "||", "或" -> Optional.of(Kind.OR);
      case "NOT", "非" -> Optional.of(Kind.NOT);
      default -> Optional.empty();
    };
  }

  /** Full-width letters and signs as half-width ones; case, unlike in folding, is kept. */
  private static String halfWidth(String word) {
    StringBuilder half = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '！' && c <= '～') {
        half.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return half.toString();
  }

  private boolean hasStar(int end) {
    return query.substring(at, end).chars().anyMatch(c -> Marks.isStar((char) c));
  }

  private boolean isBeforeOperand() {
    if (at + 1 >= query.length() || (at > 0 && !startsToken(query.charAt(at - 1)))) {
      return false;
    }
    char next = query.charAt(at + 1);
    return !Marks.isBlank(next)
        && !Marks.closesGroup(next)
        && !Marks.isPlus(next)
        && !Marks.isMinus(next);
  }

  private static boolean startsToken(char before) {
    return Marks.isBlank(before)
        || Marks.isQuotationMark(before)
        || Marks.opensGroup(before)
        || Marks.closesGroup(before);
  }

  private boolean follows(Kind kind) {
    return !tokens.isEmpty() && tokens.getLast().is(kind) && tokens.getLast().span().end() == at;
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, query.substring(at, end), -1, new Span(at, end)));
    at = end;
  }

  private void issue(int position, IssueCode code, String suggestion, String... about) {
    issues.add(new Issue(position, code, List.of(about), suggestion));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
