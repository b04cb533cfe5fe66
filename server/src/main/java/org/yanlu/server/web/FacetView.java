package org.yanlu.server.web;

import java.util.List;

/**
 * A facet as shown.
 *
 * @param label its name
 * @param values its values
 */
public record FacetView(String label, List<Value> values) {
  /**
   * A value that can be chosen or taken back.
   *
   * @param label its name
   * @param depth how many shown values it lies under, 0 to 3
   * @param count its hits
   * @param selected whether it is chosen
   * @param href the search with the choice turned over
   */
  public record Value(String label, int depth, long count, boolean selected, String href) {}
}
