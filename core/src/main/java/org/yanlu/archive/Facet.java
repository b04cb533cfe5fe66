package org.yanlu.archive;

import java.util.List;

/**
 * Counts of one dimension over all hits, that dimension's own filter left aside.
 *
 * @param dimension what was counted
 * @param values most frequent first (years: newest first), selected values always among them
 */
public record Facet(Dimension dimension, List<Value> values) {
  /** Copies the list. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value and its exact count.
   *
   * @param value what to filter by
   * @param label the name shown
   * @param count how many hits have it
   * @param selected whether the request's filter wants it
   */
  public record Value(String value, String label, long count, boolean selected) {}
}
