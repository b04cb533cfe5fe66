package org.yanlu.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of a page from metadata or a file name. */
final class PageDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:1[6-9]|20)\\d\\d)(?:[-/._年])?(?<month>\\d{2}|\\d(?!\\d))(?:[-/._月])?(?<day>\\d{2}|\\d)(?!\\d)");

  private PageDates() {}

  /** The first date in {@code text}: 2024-03-05, 2024/3/5, 20240305, 2024年3月5日. */
  static Optional<LocalDate> parse(String text) {
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      Optional<LocalDate> read = of(date);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> of(Matcher date) {
    return of(
        Integer.parseInt(date.group("year")),
        Integer.parseInt(date.group("month")),
        Integer.parseInt(date.group("day")));
  }

  /** That day, empty if the calendar has no such day. */
  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
