package org.yanlu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.Span;

/**
 * Finds dates in a text and resolves them against the date of the text: 2024年3月5日, 民國113年, 二〇二四年,
 * 去年, 上月, 3月5日, 今（5）日, 23日.
 *
 * <p>A day or month without a year is the one nearest to the date of the text, and not after it by
 * more than a month: news tells what was.
 *
 * {@snippet file="LibraryExamplesTest.java" region="dates"}
 */
public final class DateMentions {
  private static final String DAY = "(?<day>\\d{1,2})[日號](?![內间間圓元本])";

  private static final Pattern MENTION =
      Pattern.compile(
          "(?<year>(?:(?:中華)?民國)?\\s?[\\d０-９]{2,4}|(?:中華)?民國[〇○零一二三四五六七八九十百]{1,5}|[一二][〇○零一二三四五六七八九]{3})\\s?年(?!代|級|來|間|期|資|齡|度計|之久|內)"
              + "(?:\\s?(?<ymonth>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月(?:\\s?(?<yday>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日號])?)?"
              + "|(?<iso>(?:1[89]|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)"
              + "|(?<ryear>前年|去年|上年|今年|本年|明年|翌年|後年)(?:(?<rmonth>\\d{1,2})月(?:(?<rday>\\d{1,2})[日號])?)?"
              + "|(?<rmon>上個?月|本月|下個?月)(?:(?<mday>\\d{1,2})[日號])?"
              + "|(?<!\\d)(?<month>\\d{1,2})月(?:(?<mdate>\\d{1,2})[日號])?(?!份?以?前?[內间間])"
              + "|(?<rel>前[日天]|昨[日天晚早午]?|今[日天早晚午]?|明[日天早晚午]?|當[日天])[（(](?<rbracket>\\d{1,2})[日號]?[）)](?:[日天])?"
              + "|(?<relday>前[日天]|昨[日天晚早午]|今[日天早晚午]|明[日天早晚午])"
              + "|(?<![\\d.])"
              + DAY);

  private DateMentions() {}

  /**
   * The dates in {@code text}, in text order.
   *
   * @param context when the text is dated
   */
  public static List<DateMention> in(String text, Dating context) {
    List<DateMention> mentions = new ArrayList<>();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      Span span = new Span(mention.start(), mention.end());
      resolve(mention, new DateReckoning(context)).ifPresent(m -> mentions.add(m.at(span)));
    }
    return List.copyOf(mentions);
  }

  private static Optional<Resolved> resolve(Matcher m, DateReckoning reckoning) {
    if (m.group("year") != null) {
      boolean month = m.group("ymonth") != null;
      OptionalInt year = YearMarks.inText(m.group("year"), month);
      return year.isEmpty()
          ? Optional.empty()
          : Optional.of(printed(year.getAsInt(), m.group("ymonth"), m.group("yday")));
    }
    if (m.group("iso") != null) {
      return PageDates.parse(m.group("iso")).map(date -> Resolved.of(date, true));
    }
    if (m.group("ryear") != null) {
      return Optional.of(reckoning.year(m.group("ryear"), m.group("rmonth"), m.group("rday")));
    }
    if (m.group("rmon") != null) {
      return Optional.of(reckoning.month(m.group("rmon"), m.group("mday")));
    }
    if (m.group("month") != null) {
      return Optional.of(reckoning.monthOfYear(m.group("month"), m.group("mdate")));
    }
    if (m.group("rel") != null) {
      return Optional.of(reckoning.dayOfMonth(m.group("rbracket")));
    }
    return Optional.of(
        m.group("relday") != null
            ? reckoning.day(m.group("relday"))
            : reckoning.dayOfMonth(m.group("day")));
  }

  private static Resolved printed(int year, String month, String day) {
    Optional<LocalDate> date =
        month == null || day == null
            ? Optional.empty()
            : PageDates.of(year, number(month), number(day));
    return new Resolved(OptionalInt.of(year), date, true);
  }

  private static int number(String digits) {
    return HanNumbers.parse(digits).orElse(0);
  }

  /** A date without its place. */
  record Resolved(OptionalInt year, Optional<LocalDate> date, boolean explicit) {
    static Resolved of(LocalDate date, boolean explicit) {
      return new Resolved(OptionalInt.of(date.getYear()), Optional.of(date), explicit);
    }

    DateMention at(Span span) {
      return new DateMention(span, year, date, explicit);
    }
  }
}
