package org.yanlu.archive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yanlu.archive.SearchResult.Understanding;
import org.yanlu.archive.ThroughTime.Year;

/**
 * What two speakers said on one matter, a row a year.
 *
 * @param query how the query was understood; its issues name an unknown speaker too
 * @param leftKnown whether the archive has a speaker of the first name
 * @param rightKnown whether it has one of the second
 * @param rows oldest first, undated statements last; years in which neither speaks are left out
 * @param partial whether the time limit cut the search short
 */
public record SideBySide(
    Understanding query, boolean leftKnown, boolean rightKnown, List<Row> rows, boolean partial) {
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

  /**
   * Puts what each of two speakers said together.
   *
   * @param left what one said, as the answer to one query
   * @param leftKnown whether the archive knows that one
   * @param right what the other said, as the answer to the same query
   * @param rightKnown whether the archive knows the other
   */
  public static SideBySide of(
      ThroughTime left, boolean leftKnown, ThroughTime right, boolean rightKnown) {
    List<Row> rows =
        Stream.concat(left.years().stream(), right.years().stream())
            .map(Year::year)
            .distinct()
            .sorted(Comparator.comparing((Integer year) -> year == 0).thenComparing(year -> year))
            .map(year -> new Row(year, in(year, left), in(year, right)))
            .toList();
    return new SideBySide(
        left.query(), leftKnown, rightKnown, rows, left.partial() || right.partial());
  }

  private static Year in(int year, ThroughTime all) {
    return all.years().stream()
        .filter(one -> one.year() == year)
        .findFirst()
        .orElse(new Year(year, 0, List.of()));
  }
}
