package org.yanlu.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final Map<String, List<String>> QUERY =
      new LinkedHashMap<>(Map.of("topic", List.of("transport"), "cursor", List.of("abc")));

  @Test
  void choosingAFacetLeavesTheFirstPage() {
    assertEquals("/?topic=transport&year=2024", Link.of(QUERY).toggle("year", "2024").href());
  }

  @Test
  void choosingTwiceTakesTheChoiceBack() {
    assertEquals("/", Link.of(QUERY).toggle("topic", "transport").href());
  }

  @Test
  void whatIsTypedCannotBreakOutOfTheAddress() {
    assertEquals("/?q=%22%3E%26x%3D1+%E7%94%B2", Link.of(Map.of()).set("q", "\">&x=1 甲").href());
  }
}
