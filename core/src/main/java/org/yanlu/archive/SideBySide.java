package org.yanlu.archive;

import java.util.List;
import java.util.stream.Stream;

/**
 * What two speakers said on one matter, a row a year.
 *
 * @param rows oldest first; years in which neither speaks are left out
 */
public record SideBySide(List<Row> rows) {
  /** Copies the list. */
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * One year.
   *
   * @param year the year, 0 for undated statements
   * @param left what the first speaker said, oldest first
   * @param right what the second speaker said, oldest first
   */
  public record Row(int year, List<Hit> left, List<Hit> right) {
    /** Copies the lists. */
    public Row {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Puts two lists of statements together. */
  static SideBySide of(List<Hit> left, List<Hit> right) {
    return new SideBySide(
        Stream.concat(left.stream(), right.stream())
            .map(SideBySide::year)
            .distinct()
            .sorted()
            .map(year -> new Row(year, in(year, left), in(year, right)))
            .toList());
  }

  private static List<Hit> in(int year, List<Hit> hits) {
    return hits.stream().filter(hit -> year(hit) == year).toList();
  }

  private static int year(Hit hit) {
    return hit.year().orElse(0);
  }
}
