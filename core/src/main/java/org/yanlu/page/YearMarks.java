package org.yanlu.page;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years that head a timeline's entries: 2021年, 民國110年, 二〇二一年. */
final class YearMarks {
  private static final Pattern YEAR =
      Pattern.compile(
          "[【〔●■◆▍]?\\s*(?:公元|西元)?(?:(?<western>(?:1[6-9]|20)\\d\\d)|(?<han>[一二][〇○零一二三四五六七八九]{3})"
              + "|(?:民國|中華民國)(?:(?<roc>\\d{1,3})|(?<hanroc>[〇○零一二三四五六七八九十百]{1,5})))\\s*年?\\s*[】〕：:]?");

  private static final Pattern DATED =
      Pattern.compile("(?<year>[^月日]{3,9}年)\\s?\\d{1,2}月(?:\\d{1,2}日)?[：:]?");

  /** The year before the first of the Republic. */
  private static final int REPUBLIC = 1911;

  /** Years of the Republic are told from others without its name between these two. */
  private static final int REPUBLIC_FROM = 70;

  private static final int REPUBLIC_TO = 139;

  private YearMarks() {}

  /** The Gregorian year that {@code line} consists of. */
  static OptionalInt of(String line) {
    if (line.length() > 12) {
      return OptionalInt.empty();
    }
    Matcher year = YEAR.matcher(line);
    return year.matches() ? OptionalInt.of(year(year)) : OptionalInt.empty();
  }

  /** The Gregorian year of a line that is a year and a month, perhaps a day: 2021年3月. */
  static OptionalInt ofDated(String line) {
    Matcher dated = DATED.matcher(line);
    return dated.matches() ? of(dated.group("year")) : OptionalInt.empty();
  }

  /**
   * The Gregorian year that {@code words} before 年 name.
   *
   * @param month whether a month follows, so that two or three digits count the years of the
   *     Republic
   */
  static OptionalInt inText(String words, boolean month) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    String digits = plain.toString().replaceFirst("^(?:中華)?民國", "").strip();
    boolean republic = digits.length() < plain.length();
    if (republic && !Character.isDigit(digits.charAt(0))) {
      OptionalInt count = HanNumbers.parse(digits);
      return count.isPresent() ? OptionalInt.of(REPUBLIC + count.getAsInt()) : count;
    }
    if (digits.length() < 4 && Character.isDigit(digits.charAt(0))) {
      int count = Integer.parseInt(digits);
      return republic || (month && count >= REPUBLIC_FROM && count <= REPUBLIC_TO)
          ? OptionalInt.of(REPUBLIC + count)
          : OptionalInt.empty();
    }
    return of(digits + "年");
  }

  private static int year(Matcher year) {
    if (year.group("western") != null) {
      return Integer.parseInt(year.group("western"));
    }
    if (year.group("roc") != null) {
      return REPUBLIC + Integer.parseInt(year.group("roc"));
    }
    return year.group("hanroc") != null
        ? REPUBLIC + HanNumbers.parse(year.group("hanroc")).orElseThrow()
        : HanNumbers.parse(year.group("han")).orElseThrow();
  }
}
