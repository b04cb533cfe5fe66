package org.yanlu.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DateMentionsTest {
  private static final Dating PAGE = Dating.of(LocalDate.of(2024, 3, 5), YearBasis.PAGE);

  @Test
  void readsTheSameDayInEveryCalendarAndScript() {
    LocalDate day = LocalDate.of(2024, 2, 28);
    for (String text : List.of("2024年2月28日動工", "民國113年2月28日動工", "113年2月28日動工", "2024-02-28動工")) {
      assertEquals(Optional.of(day), only(text).date(), text);
      assertTrue(only(text).explicit(), text);
    }
  }

  @Test
  void readsYearsInChineseNumerals() {
    assertEquals(OptionalInt.of(2019), only("二〇一九年動工").year());
    assertEquals(OptionalInt.of(2019), only("二○一九年動工").year());
  }

  @Test
  void takesADayWithoutAMonthForTheNearestThatIsNotFarAhead() {
    assertEquals(Optional.of(LocalDate.of(2024, 3, 3)), only("3日動工").date());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 28)), only("28日動工").date());
  }

  @Test
  void takesAMonthFarAheadForOneOfTheYearBefore() {
    assertEquals(Optional.of(LocalDate.of(2023, 12, 30)), only("12月30日動工").date());
    assertEquals(Optional.of(LocalDate.of(2024, 4, 30)), only("4月30日動工").date());
  }

  @Test
  void reckonsYearsAndMonthsFromTheDateOfTheText() {
    assertEquals(Optional.of(LocalDate.of(2023, 12, 30)), only("去年12月30日動工").date());
    assertEquals(OptionalInt.of(2022), only("前年動工").year());
    assertEquals(OptionalInt.of(2025), only("翌年動工").year());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 7)), only("上月7日動工").date());
    assertFalse(only("去年動工").explicit());
  }

  @Test
  void reckonsDaysFromTheDateOfTheText() {
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), only("昨日動工").date());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 3)), only("前天動工").date());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), only("昨（4）日動工").date());
  }

  @Test
  void crossesTheTurnOfTheYear() {
    Dating newYear = Dating.of(LocalDate.of(2024, 1, 2), YearBasis.PAGE);
    assertEquals(
        Optional.of(LocalDate.of(2023, 12, 30)), DateMentions.in("30日動工", newYear).get(0).date());
    assertEquals(
        Optional.of(LocalDate.of(2023, 12, 9)), DateMentions.in("上月9日動工", newYear).get(0).date());
  }

  @Test
  void withoutADateOfTheTextNothingRelativeIsResolved() {
    DateMention lastYear = DateMentions.in("去年動工", Dating.UNKNOWN).get(0);
    assertEquals(OptionalInt.empty(), lastYear.year());
    assertEquals(Optional.empty(), lastYear.date());
  }

  @Test
  void spansPointAtTheWords() {
    String text = "輕軌去年12月30日動工，2024年通車。";
    List<DateMention> mentions = DateMentions.in(text, PAGE);
    assertEquals(
        List.of("去年12月30日", "2024年"), mentions.stream().map(m -> m.span().of(text)).toList());
  }

  @Test
  void durationsAndDecadesAreNoDates() {
    assertEquals(List.of(), DateMentions.in("工程歷時30年期，1990年代提出", PAGE));
  }

  @Test
  void aDayThatTheCalendarLacksIsNoDate() {
    assertEquals(Optional.empty(), only("2023年2月30日動工").date());
  }

  private static DateMention only(String text) {
    List<DateMention> mentions = DateMentions.in(text, PAGE);
    assertEquals(1, mentions.size(), text);
    return mentions.get(0);
  }
}
