package org.yanlu.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Works dates out that a text leaves half unsaid. Immutable. */
final class DateReckoning {
  private static final DateMentions.Resolved UNKNOWN =
      new DateMentions.Resolved(OptionalInt.empty(), Optional.empty(), false);

  /** So many days after the text's date a day may lie before it is taken for one of the past. */
  private static final int AHEAD = 31;

  private final Dating context;

  DateReckoning(Dating context) {
    this.context = context;
  }

  /** 去年, 去年3月, 去年3月5日. */
  DateMentions.Resolved year(String word, @Nullable String month, @Nullable String day) {
    if (context.year().isEmpty()) {
      return UNKNOWN;
    }
    int shift =
        switch (word) {
          case "前年" -> -2;
          case "去年", "上年" -> -1;
          case "明年", "翌年" -> 1;
          case "後年" -> 2;
          default -> 0;
        };
    return of(context.year().getAsInt() + shift, month, day);
  }

  /** 上月, 本月5日. */
  DateMentions.Resolved month(String word, @Nullable String day) {
    Optional<LocalDate> base = context.date();
    if (base.isEmpty()) {
      return UNKNOWN;
    }
    int shift = word.startsWith("上") ? -1 : word.startsWith("下") ? 1 : 0;
    LocalDate month = base.get().plusMonths(shift);
    return of(month.getYear(), String.valueOf(month.getMonthValue()), day);
  }

  /** 3月, 3月5日: of this year, or of the last if that would lie far ahead. */
  DateMentions.Resolved monthOfYear(String month, @Nullable String day) {
    if (context.year().isEmpty()) {
      return UNKNOWN;
    }
    DateMentions.Resolved resolved = of(context.year().getAsInt(), month, day);
    Optional<LocalDate> base = context.date();
    boolean ahead =
        base.isPresent()
            && resolved.date().isPresent()
            && resolved.date().get().isAfter(base.get().plusMonths(6));
    return ahead ? of(context.year().getAsInt() - 1, month, day) : resolved;
  }

  /** 昨日, 今早. */
  DateMentions.Resolved day(String word) {
    int shift =
        switch (word.charAt(0)) {
          case '前' -> -2;
          case '昨' -> -1;
          case '明' -> 1;
          default -> 0;
        };
    return context
        .date()
        .map(date -> DateMentions.Resolved.of(date.plusDays(shift), false))
        .orElse(ofYear());
  }

  /** 23日: the nearest such day that is not far ahead. */
  DateMentions.Resolved dayOfMonth(String day) {
    Optional<LocalDate> base = context.date();
    if (base.isEmpty()) {
      return ofYear();
    }
    for (int back = -1; back <= 1; back++) {
      LocalDate month = base.get().minusMonths(back);
      Optional<LocalDate> date =
          PageDates.of(month.getYear(), month.getMonthValue(), Integer.parseInt(day));
      long ahead = date.map(d -> d.toEpochDay() - base.get().toEpochDay()).orElse(Long.MAX_VALUE);
      if (ahead <= AHEAD / 2) {
        return DateMentions.Resolved.of(date.orElseThrow(), false);
      }
    }
    return ofYear();
  }

  private DateMentions.Resolved ofYear() {
    return new DateMentions.Resolved(context.year(), Optional.empty(), false);
  }

  private static DateMentions.Resolved of(int year, @Nullable String month, @Nullable String day) {
    Optional<LocalDate> date =
        month == null || day == null
            ? Optional.empty()
            : PageDates.of(year, Integer.parseInt(month), Integer.parseInt(day));
    return new DateMentions.Resolved(OptionalInt.of(year), date, false);
  }
}
