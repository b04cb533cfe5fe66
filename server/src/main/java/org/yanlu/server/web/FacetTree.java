package org.yanlu.server.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanlu.archive.Facet;

/** The values of a facet, each with those below it behind it. */
final class FacetTree {
  /** Deeper ones stand no further in. */
  private static final int DEEPEST = 3;

  private final List<Facet.Value> values;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<String> placed = new HashSet<>();

  private FacetTree(List<Facet.Value> values) {
    this.values = values;
  }

  /**
   * A value in its place.
   *
   * @param value the value
   * @param depth how many shown values it lies under, 0 to 3
   */
  record Node(Facet.Value value, int depth) {}

  /** Sorts {@code values}; one whose parent is not among them stands by itself. */
  static List<Node> of(List<Facet.Value> values) {
    FacetTree tree = new FacetTree(values);
    values.stream().filter(value -> !tree.hasParent(value)).forEach(value -> tree.add(value, 0));
    // parents in a circle are nobody's children
    values.forEach(value -> tree.add(value, 0));
    return tree.nodes;
  }

  private boolean hasParent(Facet.Value value) {
    return value.parent().isPresent()
        && values.stream().anyMatch(other -> other.value().equals(value.parent().get()));
  }

  private void add(Facet.Value value, int depth) {
    if (placed.add(value.value())) {
      nodes.add(new Node(value, Math.min(depth, DEEPEST)));
      values.stream()
          .filter(below -> below.parent().equals(Optional.of(value.value())))
          .forEach(below -> add(below, depth + 1));
    }
  }
}
