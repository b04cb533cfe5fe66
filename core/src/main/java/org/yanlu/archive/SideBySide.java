package org.yanlu.archive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yanlu.archive.ThroughTime.Year;

/**
 * What two speakers said on one matter, a row a year.
 *
 * @param rows oldest first, undated statements last; years in which neither speaks are left out
 * @param partial whether the time limit cut the search short
 */
public record SideBySide(List<Row> rows, boolean partial) {
  /** Copies the list. */
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * One year.
   *
   * @param year the year, 0 for undated statements
   * @param left what the first speaker said
   * @param right what the second speaker said
   */
  public record Row(int year, Year left, Year right) {}

  /** Puts what each of two speakers said together. */
  public static SideBySide of(ThroughTime left, ThroughTime right) {
    List<Row> rows =
        Stream.concat(left.years().stream(), right.years().stream())
            .map(Year::year)
            .distinct()
            .sorted(Comparator.comparing((Integer year) -> year == 0).thenComparing(year -> year))
            .map(year -> new Row(year, in(year, left), in(year, right)))
            .toList();
    return new SideBySide(rows, left.partial() || right.partial());
  }

  private static Year in(int year, ThroughTime all) {
    return all.years().stream()
        .filter(one -> one.year() == year)
        .findFirst()
        .orElse(new Year(year, 0, List.of()));
  }
}
