package org.yanlu.archive;

import java.util.List;
import java.util.Optional;

/**
 * Counts of one dimension over all hits, that dimension's own filter left aside.
 *
 * @param dimension what was counted
 * @param values most frequent first (years: newest first), selected values always among them; if
 *     names are looked for, those that only hold what is looked for behind those that begin so
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
   * @param parent the value right above, of topics that have one; whatever has a topic has those
   *     above it too
   */
  public record Value(
      String value, String label, long count, boolean selected, Optional<String> parent) {
    /** A value without one above it. */
    public Value(String value, String label, long count, boolean selected) {
      this(value, label, count, selected, Optional.empty());
    }
  }
}
