package org.yanlu.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates the sections of a page. */
final class SectionDating {
  /** A dateline stands so near to the head of a section, in UTF-16 units. */
  private static final int HEAD = 12;

  /** Words that make a year one to come. */
  private static final Pattern AHEAD = Pattern.compile("[到至料擬將]$|預計|預期|計劃|計畫|目標|展望|將於|有望");

  /** A year and what stands before it. */
  private static final Pattern YEAR_END =
      Pattern.compile(
          "(?<before>.*?)(?<year>(?<!\\d)(?:1[89]|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})$",
          Pattern.DOTALL);

  /** So much before a year is looked at, in UTF-16 units. */
  private static final int NEAR = 12;

  private final Dating page;

  private SectionDating(Dating page) {
    this.page = page;
  }

  /**
   * Dates the sections of a page.
   *
   * @param pageDate when the page was printed, if known; else the last year of a timeline on it, or
   *     the last that its texts name twice, is taken
   */
  static SectionDating of(Optional<LocalDate> pageDate, List<SectionDraft> drafts) {
    if (pageDate.isPresent()) {
      return new SectionDating(Dating.of(pageDate.get(), YearBasis.PAGE));
    }
    OptionalInt last = drafts.stream().flatMapToInt(draft -> draft.year.stream()).max();
    OptionalInt year = last.isPresent() ? last : lastYear(drafts);
    return new SectionDating(
        year.isPresent() ? Dating.of(year.getAsInt(), YearBasis.INFERRED) : Dating.UNKNOWN);
  }

  /** The dating of {@code draft}. */
  Dating of(SectionDraft draft) {
    if (draft.year.isPresent()) {
      return Dating.of(draft.year.getAsInt(), YearBasis.EXPLICIT);
    }
    Optional<DateMention> dateline =
        draft.dateline.isEmpty() ? head(draft) : first(draft.dateline, page);
    return dateline.map(this::of).orElse(page);
  }

  private Dating of(DateMention dateline) {
    if (dateline.year().isEmpty()) {
      return page;
    }
    YearBasis basis = dateline.explicit() ? YearBasis.EXPLICIT : page.basis().orElseThrow();
    return dateline
        .date()
        .map(date -> Dating.of(date, basis))
        .orElse(Dating.of(dateline.year().getAsInt(), basis));
  }

  /** The date that the text opens with: 23日，外交部… */
  private Optional<DateMention> head(SectionDraft draft) {
    if (draft.paragraphs.isEmpty() || draft.caption) {
      return Optional.empty();
    }
    String text = draft.paragraphs.get(0).text().text();
    return first(text.substring(0, Math.min(HEAD, text.length())), page)
        .filter(mention -> mention.span().start() == 0 && mention.date().isPresent());
  }

  private static Optional<DateMention> first(String text, Dating context) {
    return DateMentions.in(text, context).stream().findFirst();
  }

  /**
   * The last year that the texts print twice; what is to come is no date of the page, and a year
   * named once may be any.
   */
  private static OptionalInt lastYear(List<SectionDraft> drafts) {
    Map<Integer, Integer> counts = new HashMap<>();
    drafts.stream()
        .flatMap(draft -> draft.paragraphs.stream())
        .flatMapToInt(paragraph -> pastYears(paragraph.text().text()))
        .forEach(year -> counts.merge(year, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(year -> year.getValue() > 1)
        .mapToInt(Map.Entry::getKey)
        .max();
  }

  private static IntStream pastYears(String text) {
    IntStream.Builder years = IntStream.builder();
    for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      Matcher year = YEAR_END.matcher(text.substring(Math.max(0, at - NEAR), at));
      if (year.find() && !isAhead(year.group("before"), text, at + 1)) {
        YearMarks.inText(year.group("year"), false).ifPresent(years::add);
      }
    }
    return years.build();
  }

  private static boolean isAhead(String before, String text, int behind) {
    return AHEAD.matcher(before).find()
        || text.startsWith("前", behind)
        || text.startsWith("底前", behind)
        || text.startsWith("代", behind);
  }
}
