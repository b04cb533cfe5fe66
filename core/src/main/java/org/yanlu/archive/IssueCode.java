package org.yanlu.archive;

import java.util.List;
import java.util.Locale;

/** What can be wrong with a query, or must be said of how it was searched. */
public enum IssueCode {
  /** The query is longer than what is read of it; about the length read. */
  QUERY_TOO_LONG("only %s characters of a query are read"),
  /** About the number of clauses read. */
  TOO_MANY_CLAUSES("only %s clauses are read; the rest is plain words"),
  /** About the depth read. */
  TOO_DEEP("parentheses nest deeper than %s"),
  /** The query has more parts than can be searched at once. */
  TOO_MANY_PARTS("the query has too many parts; its first words are searched as plain words"),
  /** A quotation mark without its other. */
  QUOTATION_NOT_CLOSED("this quotation mark is never closed"),
  /** A square bracket without its other. */
  BRACKET_NOT_CLOSED("this bracket is never closed"),
  /** An opening parenthesis without its other. */
  PARENTHESIS_NOT_CLOSED("this parenthesis is never closed"),
  /** A closing parenthesis without its other. */
  PARENTHESIS_CLOSES_NONE("this parenthesis closes none"),
  /** Parentheses around nothing. */
  EMPTY_PARENTHESES("these parentheses hold nothing"),
  /** About an operator or field. */
  NOTHING_FOLLOWS("nothing follows %s"),
  /** About an operator. */
  NOTHING_TO_COMBINE("nothing to combine with %s"),
  /** A tilde without a number. */
  NO_DISTANCE("a number must follow ~"),
  /** A regular expression that cannot be read or matches too much. */
  BAD_REGULAR_EXPRESSION("this regular expression is none, or too wide"),
  /** Wildcards that match too much. */
  WILDCARDS_TOO_WIDE("these wildcards stand for too much"),
  /** About a name that is no field's. */
  NO_FIELD("there is no field %s"),
  /** About a text that is no year. */
  NO_YEAR("%s is no year"),
  /** About a range of years the wrong way round. */
  REVERSED_YEARS("%s ends before it begins"),
  /** About a value, and the field that cannot have it. */
  NO_VALUE("%s is no %s"),
  /** About a dimension, and a name that none of its values has. */
  UNKNOWN_NAME("no %s is called %s"),
  /** The hits hold some of the words; about how many hold every one. */
  SOME_WORDS("hits that hold every word: %s; the others hold some of them"),
  /** The quoted strings are searched as words. */
  UNQUOTED("nothing holds the quoted strings; they are searched as words");

  private final String message;

  IssueCode(String message) {
    this.message = message;
  }

  /** The name used in answers, for programs: lower case, with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is about the whole query, so that its position says nothing. */
  public boolean isOfWholeQuery() {
    return switch (this) {
      case SOME_WORDS, UNQUOTED, TOO_MANY_PARTS -> true;
      case QUERY_TOO_LONG,
          TOO_MANY_CLAUSES,
          TOO_DEEP,
          QUOTATION_NOT_CLOSED,
          BRACKET_NOT_CLOSED,
          PARENTHESIS_NOT_CLOSED,
          PARENTHESIS_CLOSES_NONE,
          EMPTY_PARENTHESES,
          NOTHING_FOLLOWS,
          NOTHING_TO_COMBINE,
          NO_DISTANCE,
          BAD_REGULAR_EXPRESSION,
          WILDCARDS_TOO_WIDE,
          NO_FIELD,
          NO_YEAR,
          REVERSED_YEARS,
          NO_VALUE,
          UNKNOWN_NAME ->
          false;
    };
  }

  /** In English words. */
  String message(List<String> about) {
    return String.format(Locale.ROOT, message, about.toArray());
  }
}
