package org.yanlu.lucene.query;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;

/** The values that fields take. */
final class FieldValues {
  private static final String YEAR = "(\\d{1,4}|\\*)";
  private static final Pattern RANGE = Pattern.compile(YEAR + "(?:\\s*(?:to|-|\\.\\.)\\s*)" + YEAR);
  private static final Pattern BOUND = Pattern.compile("([<>]=?)\\s*(\\d{1,4})");
  private static final Pattern SINGLE = Pattern.compile("(\\d{1,4})年?");

  private FieldValues() {}

  /** {@code 2024}, {@code 2021 TO 2024}, {@code 2021..2024}, {@code >=2021}. */
  static Optional<Node> years(String text) {
    String value = HanFolding.fold(text).strip();
    Matcher single = SINGLE.matcher(value);
    if (single.matches()) {
      return Optional.of(years(single.group(1), single.group(1)));
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return Optional.of(years(range.group(1), range.group(2)));
    }
    Matcher bound = BOUND.matcher(value);
    return bound.matches() ? Optional.of(bound(bound.group(1), bound.group(2))) : Optional.empty();
  }

  /** A value as the index has it: fixed lists are lower case, names are as given. */
  static String value(FieldName field, String text) {
    return switch (field) {
      case TYPE, KIND, ACT, SECTION_TYPE, DECADE -> HanFolding.fold(text);
      case SPEAKER, TOPIC, PUBLISHER, PAGE, ROLE, AFFILIATION, BYLINE -> text;
      case YEAR, HEADLINE, SAID -> throw new IllegalArgumentException(field + " has no values");
    };
  }

  /** Reads each string of a group as a value; operators stay what they are. */
  static Node each(Node group, Function<String, Node> value) {
    return switch (group) {
      case Node.Words words -> value.apply(words.text());
      case Node.Term term -> value.apply(term.text());
      case Node.Phrase phrase -> value.apply(phrase.text());
      case Node.Not not -> new Node.Not(each(not.node(), value));
      case Node.AllOf all -> new Node.AllOf(all.nodes().stream().map(n -> each(n, value)).toList());
      case Node.AnyOf any -> new Node.AnyOf(any.nodes().stream().map(n -> each(n, value)).toList());
      case Node.Near near -> near;
      case Node.Pattern pattern -> pattern;
      case Node.Regex regex -> regex;
      case Node.InHeadline headline -> headline;
      case Node.Said said -> said;
      case Node.Choice choice -> choice;
      case Node.Years years -> years;
      case Node.Everything everything -> everything;
    };
  }

  private static Node bound(String sign, String year) {
    int number = Integer.parseInt(year);
    return switch (sign) {
      case ">" -> new Node.Years(OptionalInt.of(number + 1), OptionalInt.empty());
      case ">=" -> new Node.Years(OptionalInt.of(number), OptionalInt.empty());
      case "<" -> new Node.Years(OptionalInt.empty(), OptionalInt.of(number - 1));
      default -> new Node.Years(OptionalInt.empty(), OptionalInt.of(number));
    };
  }

  private static Node years(String from, String to) {
    return new Node.Years(end(from), end(to));
  }

  private static OptionalInt end(String year) {
    return year.equals("*") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }
}
