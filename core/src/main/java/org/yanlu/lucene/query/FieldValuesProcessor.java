package org.yanlu.lucene.query;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.jspecify.annotations.Nullable;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.text.HanFolding;

/**
 * Reads the values of fields: years as ranges, those of fixed lists in lower case. What is no year
 * becomes a bare word and an issue.
 */
final class FieldValuesProcessor extends QueryNodeProcessorImpl {
  private static final String YEAR = "(\\d{1,4}|\\*)";
  private static final Pattern RANGE = Pattern.compile(YEAR + "(?:\\s*(?:to|-|\\.\\.)\\s*)" + YEAR);
  private static final Pattern BOUND = Pattern.compile("([<>]=?)\\s*(\\d{1,4})");
  private static final Pattern SINGLE = Pattern.compile("(\\d{1,4})年?");

  private final List<Issue> issues;

  /** Adds to {@code issues} what is no value. */
  FieldValuesProcessor(List<Issue> issues) {
    this.issues = issues;
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) {
    return node;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) throws QueryNodeException {
    if (!(node instanceof FieldQueryNode value)) {
      return node;
    }
    Optional<FieldName> field = FieldName.of(value.getFieldAsString());
    if (field.isPresent() && field.get() == FieldName.YEAR) {
      Optional<QueryNode> years = years(value.getTextAsString());
      return years.isPresent() ? years.get() : noYear(value);
    }
    if (field.isPresent() && field.get().isFixedList()) {
      value.setText(HanFolding.fold(value.getTextAsString()));
    }
    return value;
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }

  private QueryNode noYear(FieldQueryNode value) {
    String message = value.getTextAsString() + " is no year";
    issues.add(new Issue(value.getBegin(), message, "year:2024, year:[2021 TO 2024]"));
    return new FieldQueryNode(FieldName.WORDING, value.getText(), value.getBegin(), value.getEnd());
  }

  /** {@code 2024}, {@code 2021 TO 2024}, {@code 2021..2024}, {@code >=2021}. */
  private static Optional<QueryNode> years(String text) throws QueryNodeException {
    String value = HanFolding.fold(text).strip();
    Matcher single = SINGLE.matcher(value);
    if (single.matches()) {
      return Optional.of(between(end(single.group(1)), end(single.group(1))));
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return Optional.of(between(end(range.group(1)), end(range.group(2))));
    }
    Matcher bound = BOUND.matcher(value);
    return bound.matches() ? Optional.of(bound(bound.group(1), bound.group(2))) : Optional.empty();
  }

  private static QueryNode bound(String sign, String year) throws QueryNodeException {
    int number = Integer.parseInt(year);
    return switch (sign) {
      case ">" -> between(number + 1, null);
      case ">=" -> between(number, null);
      case "<" -> between(null, number - 1);
      default -> between(null, number);
    };
  }

  /** Both ends are included; none is open. */
  private static QueryNode between(@Nullable Integer from, @Nullable Integer to)
      throws QueryNodeException {
    NumberFormat format = NumberFormat.getIntegerInstance(Locale.ROOT);
    String field = FieldName.YEAR.label();
    return new PointRangeQueryNode(
        new PointQueryNode(field, from, format),
        new PointQueryNode(field, to, format),
        true,
        true,
        new PointsConfig(format, Integer.class));
  }

  private static @Nullable Integer end(String year) {
    return year.equals("*") ? null : Integer.valueOf(year);
  }
}
