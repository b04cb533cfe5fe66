package org.yanlu.lucene.query;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.lucene.catalog.ValueList;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * Reads the values of fields: years as ranges, those of fixed lists by their names. What is no such
 * value becomes a bare word and an issue.
 */
final class FieldValuesProcessor extends QueryNodeProcessorImpl {
  private static final int YEARS = 10;

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
  protected QueryNode postProcessNode(QueryNode node) {
    return node instanceof FieldQueryNode value
        ? FieldName.of(value.getFieldAsString()).map(field -> read(field, value)).orElse(node)
        : node;
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }

  private QueryNode read(FieldName field, FieldQueryNode value) {
    return switch (field) {
      case YEAR, DECADE, TYPE, KIND, ACT, SECTION_TYPE -> any(field, value);
      case SPEAKER, TOPIC, PUBLISHER, PAGE, ROLE, AFFILIATION, BYLINE, HEADLINE, SAID -> value;
    };
  }

  /** The value, or any of those of a list: 2019、2021. */
  private QueryNode any(FieldName field, FieldQueryNode value) {
    List<Span> parts = ValueList.spans(value.getTextAsString());
    if (value instanceof WildcardQueryNode || parts.size() < 2) {
      return one(field, value);
    }
    return new OrQueryNode(parts.stream().map(part -> one(field, part(value, part))).toList());
  }

  private static FieldQueryNode part(FieldQueryNode value, Span part) {
    String text = part.of(value.getTextAsString());
    int start = value.getBegin() + part.start();
    return new FieldQueryNode(value.getField(), text, start, start + text.length());
  }

  private QueryNode one(FieldName field, FieldQueryNode value) {
    return switch (field) {
      case YEAR -> year(value);
      case DECADE -> decade(value);
      case TYPE, KIND, ACT, SECTION_TYPE -> fixed(field, value);
      case SPEAKER, TOPIC, PUBLISHER, PAGE, ROLE, AFFILIATION, BYLINE, HEADLINE, SAID -> value;
    };
  }

  private QueryNode year(FieldQueryNode value) {
    Optional<YearRange> read = YearRange.of(value.getTextAsString());
    if (read.isEmpty()) {
      issue(value, IssueCode.NO_YEAR, "year:2024, year:[2021 TO 2024]");
      return bareWord(value);
    }
    YearRange years = read.get();
    if (years.isReversed()) {
      issue(value, IssueCode.REVERSED_YEARS, "year:" + years.reversed());
      years = years.reversed();
    }
    return between(years);
  }

  /** {@code 2020s}, as its values are written, or anything that means these years. */
  private QueryNode decade(FieldQueryNode value) {
    Optional<YearRange> years = YearRange.of(value.getTextAsString());
    Integer from = years.map(YearRange::from).orElse(null);
    Integer to = years.map(YearRange::to).orElse(null);
    if (from == null || to == null || from / YEARS != to / YEARS) {
      issue(value, IssueCode.NO_VALUE, "decade:2020s", FieldName.DECADE.label());
      return bareWord(value);
    }
    value.setText(from / YEARS + "0s");
    return value;
  }

  private QueryNode fixed(FieldName field, FieldQueryNode value) {
    FixedValues values = FixedValues.of(field).orElseThrow();
    Optional<String> named = values.named(value.getTextAsString());
    if (named.isPresent()) {
      value.setText(named.get());
      return value;
    }
    if (value instanceof WildcardQueryNode) {
      value.setText(HanFolding.fold(value.getTextAsString()));
      return value;
    }
    String all = field.label() + ":(" + String.join(" OR ", values.all()) + ")";
    issue(value, IssueCode.NO_VALUE, all, field.label());
    return bareWord(value);
  }

  /** Adds an issue about the value, and about {@code more}. */
  private void issue(FieldQueryNode value, IssueCode code, String suggestion, String... more) {
    List<String> about = new ArrayList<>(List.of(value.getTextAsString()));
    about.addAll(List.of(more));
    issues.add(new Issue(value.getBegin(), code, about, suggestion));
  }

  private static QueryNode bareWord(FieldQueryNode value) {
    return new FieldQueryNode(FieldName.WORDING, value.getText(), value.getBegin(), value.getEnd());
  }

  private static QueryNode between(YearRange years) {
    NumberFormat format = NumberFormat.getIntegerInstance(Locale.ROOT);
    String field = FieldName.YEAR.label();
    try {
      return new PointRangeQueryNode(
          new PointQueryNode(field, years.from(), format),
          new PointQueryNode(field, years.to(), format),
          true,
          true,
          new PointsConfig(format, Integer.class));
    } catch (QueryNodeException e) {
      throw new IllegalStateException("years are whole numbers: " + years, e);
    }
  }
}
