package org.yanlu.archive;

import java.util.List;
import org.yanlu.archive.SearchResult.Understanding;

/**
 * What a search finds, a year a row.
 *
 * @param query how the query was understood
 * @param years oldest first, undated hits last; years without a hit are left out
 * @param partial whether the time limit cut the search short
 */
public record ThroughTime(Understanding query, List<Year> years, boolean partial) {
  /** Copies the list. */
  public ThroughTime {
    years = List.copyOf(years);
  }

  /**
   * One year's hits.
   *
   * @param year the year, 0 for undated hits
   * @param total how many hits it has, exactly
   * @param hits the first of them, oldest first; there are more if {@code total} is greater
   */
  public record Year(int year, long total, List<Hit> hits) {
    /** Copies the list. */
    public Year {
      hits = List.copyOf(hits);
    }
  }
}
