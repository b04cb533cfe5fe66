package org.yanlu.bench.search;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which a number comes out wrong; each empty if a text has no such number. */
final class NumberChange {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final String DIGITS = "123456789";
  private static final Pattern DIGIT = Pattern.compile("[1-9]");
  private static final Pattern NUMERAL = Pattern.compile("[二三四五六七八九](?=[十百千萬億個年月日天次人名家場項元歲])");
  private static final Pattern MYRIADS = Pattern.compile("(?<=[0-9十百千兩餘多])[萬億]");
  private static final Pattern PERCENT = Pattern.compile("(?<=[0-9])[%％]");
  private static final Pattern RANGE = Pattern.compile("(?<=[0-9])[-~－～–/](?=[0-9])");
  private static final Pattern DATE = Pattern.compile("([0-9]{1,2})月([0-9]{1,2})日");

  private NumberChange() {}

  static Optional<String> digit(String text, Random random) {
    return changed(text, DIGIT, found -> other(DIGITS, found.group().charAt(0), random));
  }

  static Optional<String> numeral(String text, Random random) {
    return changed(text, NUMERAL, found -> other(NUMERALS, found.group().charAt(0), random));
  }

  static Optional<String> myriads(String text) {
    return changed(text, MYRIADS, found -> found.group().equals("萬") ? "億" : "萬");
  }

  static Optional<String> percent(String text) {
    return changed(text, PERCENT, found -> "");
  }

  /** 6-7 becomes 67. */
  static Optional<String> range(String text) {
    return changed(text, RANGE, found -> "");
  }

  /** The month after. */
  static Optional<String> date(String text) {
    return changed(
        text, DATE, d -> (Integer.parseInt(d.group(1)) % 12 + 1) + "月" + d.group(2) + "日");
  }

  private static Optional<String> changed(
      String text, Pattern place, Function<MatchResult, String> change) {
    Matcher found = place.matcher(text);
    return found.find()
        ? Optional.of(
            text.substring(0, found.start())
                + change.apply(found.toMatchResult())
                + text.substring(found.end()))
        : Optional.empty();
  }

  private static String other(String row, char value, Random random) {
    return String.valueOf(row.charAt((row.indexOf(value) + 1 + random.nextInt(8)) % 9));
  }
}
