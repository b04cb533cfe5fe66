package org.yanlu.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanlu.archive.Facet;

class FacetTreeTest {
  private static Facet.Value value(String id, String parent) {
    return new Facet.Value(id, id, 1, false, Optional.of(parent).filter(p -> !p.isEmpty()));
  }

  private static List<String> tree(Facet.Value... values) {
    return FacetTree.of(List.of(values)).stream()
        .map(node -> node.value().value() + node.depth())
        .toList();
  }

  @Test
  void whatIsBelowAValueStandsBehindIt() {
    assertEquals(
        List.of("transport0", "rail1", "night-train2", "bus1", "health0"),
        tree(
            value("transport", ""),
            value("health", ""),
            value("rail", "transport"),
            value("bus", "transport"),
            value("night-train", "rail")));
  }

  @Test
  void nothingIsLostWithoutItsParentOrInACircle() {
    assertEquals(
        List.of("rail0", "one0", "two1"),
        tree(value("rail", "transport"), value("one", "two"), value("two", "one")));
  }
}
