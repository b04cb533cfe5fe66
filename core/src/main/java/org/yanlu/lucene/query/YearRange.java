package org.yanlu.lucene.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yanlu.text.HanFolding;

/**
 * The years that a value of the year field means, both ends included.
 *
 * @param from the first, null if open
 * @param to the last, null if open
 */
record YearRange(@Nullable Integer from, @Nullable Integer to) {
  private static final String YEAR = "(民国\\d{1,3}|\\d{1,4})年?";
  private static final String END = "(?:" + YEAR + "|\\*)";
  private static final Pattern SINGLE = Pattern.compile(YEAR);
  private static final Pattern DECADE = Pattern.compile("(\\d{3}0)(?:s|年代)");
  private static final Pattern RANGE =
      Pattern.compile(END + "\\s*(?:to|至|到|-|–|—|~|\\.\\.)\\s*" + END);
  private static final Pattern BOUND = Pattern.compile("([<>]=?)\\s*" + YEAR);

  private static final String ERA = "民国";
  private static final int ERA_DIGITS = 3;
  private static final String DIGITS = "〇一二三四五六七八九";

  /** The first year of the Republic calendar is 1912. */
  private static final int BEFORE_REPUBLIC = 1911;

  /**
   * Reads {@code 2024}, {@code 二〇二四年}, {@code 民國113年}, {@code 2020s}, {@code 2021 TO 2024}, {@code
   * 2021至2024}, {@code 2021..*}, {@code >=2021}; empty if {@code text} means no years.
   */
  static Optional<YearRange> of(String text) {
    String value = inDigits(HanFolding.fold(text).strip());
    Matcher single = SINGLE.matcher(value);
    if (single.matches()) {
      return Optional.of(new YearRange(year(single.group(1)), year(single.group(1))));
    }
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      int first = Integer.parseInt(decade.group(1));
      return Optional.of(new YearRange(first, first + 9));
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return Optional.of(new YearRange(year(range.group(1)), lastYear(range)));
    }
    Matcher bound = BOUND.matcher(value);
    return bound.matches() ? Optional.of(bound(bound.group(1), bound.group(2))) : Optional.empty();
  }

  /** Whether the last year is before the first. */
  boolean isReversed() {
    return from != null && to != null && from > to;
  }

  /** The same years, ends exchanged. */
  YearRange reversed() {
    return new YearRange(to, from);
  }

  @Override
  public String toString() {
    return from != null && from.equals(to) ? end(from) : "[" + end(from) + " TO " + end(to) + "]";
  }

  private static String end(@Nullable Number year) {
    return year == null ? "*" : year.toString();
  }

  /** 民國108年至109年 names the era once. */
  private static @Nullable Integer lastYear(Matcher range) {
    String first = range.group(1);
    String last = range.group(2);
    boolean sameEra =
        first != null && first.startsWith(ERA) && last != null && last.length() <= ERA_DIGITS;
    return year(sameEra ? ERA + last : last);
  }

  private static YearRange bound(String sign, String text) {
    Integer year = year(text);
    int number = year == null ? 0 : year;
    return switch (sign) {
      case ">" -> new YearRange(number + 1, null);
      case ">=" -> new YearRange(number, null);
      case "<" -> new YearRange(null, number - 1);
      default -> new YearRange(null, number);
    };
  }

  private static @Nullable Integer year(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return text.startsWith(ERA)
        ? BEFORE_REPUBLIC + Integer.parseInt(text.substring(ERA.length()))
        : Integer.parseInt(text);
  }

  /** Years are written digit by digit in Chinese too. */
  private static String inDigits(String folded) {
    StringBuilder digits = new StringBuilder(folded.replace('零', '〇'));
    for (int i = 0; i < digits.length(); i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      if (digit >= 0) {
        digits.setCharAt(i, (char) ('0' + digit));
      }
    }
    return digits.toString();
  }
}
