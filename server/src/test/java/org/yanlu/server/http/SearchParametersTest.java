package org.yanlu.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Filter;
import org.yanlu.archive.SearchRequest;

class SearchParametersTest {
  private static SearchRequest read(Map<String, List<String>> query) {
    return SearchParameters.read(SearchRoute.SEARCH, query);
  }

  @Test
  void repeatedValuesAreChoicesWithinADimension() {
    SearchRequest request =
        read(Map.of("q", List.of("渡輪"), "speaker", List.of("甲", "乙"), "not.topic", List.of("丙")));
    assertEquals("渡輪", request.query());
    assertTrue(
        request.filters().contains(new Filter(Dimension.SPEAKER, List.of("甲", "乙"), List.of())));
    assertTrue(request.filters().contains(new Filter(Dimension.TOPIC, List.of(), List.of("丙"))));
  }

  @Test
  void nothingGivenMeansEverythingByRelevance() {
    SearchRequest request = read(Map.of());
    assertEquals("", request.query());
    assertEquals(20, request.size());
    assertEquals(SearchRequest.Sort.RELEVANCE, request.sort());
    assertTrue(
        request.filters().stream().allMatch(f -> f.anyOf().isEmpty() && f.noneOf().isEmpty()));
  }

  @Test
  void facetsAreNamedWithCommasBetween() {
    SearchRequest request = read(Map.of("facet", List.of("publisher, act,publisher")));
    assertEquals(List.of(Dimension.PUBLISHER, Dimension.ACT), request.facets());
  }

  @Test
  void facetValuesCanBeSearched() {
    assertEquals("岑", read(Map.of("facet.q", List.of("岑"))).facetQuery());
  }

  @ParameterizedTest
  @CsvSource({
    "size, 101, a whole number from 0 to 100",
    "size, zehn, a whole number from 0 to 100",
    "year, 二〇二四, a whole number from 1 to 9999",
    "year.gte, 20.5, a whole number",
    "type, article, 'statement, section'",
    "kind, quoted, direct",
    "section_type, essay, timeline",
    "sort, best, relevance",
    "facet, colour, speaker",
    "facet.size, 0, 1 to 1000",
    "confidence.gte, 1.5, 0 to 1",
    "confidence.gte, NaN, 0 to 1",
    "explain, yes, 'true, false'",
    "speakers, 甲, unknown parameter"
  })
  void whatCannotBeUsedIsRefusedWithWhatCan(String name, String value, String expected) {
    BadParameterException refused =
        assertThrows(BadParameterException.class, () -> read(Map.of(name, List.of(value))));
    assertEquals(name, refused.parameter());
    assertTrue(String.valueOf(refused.getMessage()).contains(expected), refused.getMessage());
  }

  @Test
  void aSingleValueGivenTwiceIsRefused() {
    assertThrows(BadParameterException.class, () -> read(Map.of("q", List.of("甲", "乙"))));
  }

  @Test
  void tooLongOrTooManyValuesAreRefused() {
    String longest = "字".repeat(Parameters.MAX_LENGTH);
    assertEquals(longest, read(Map.of("q", List.of(longest))).query());
    assertThrows(BadParameterException.class, () -> read(Map.of("q", List.of(longest + "字"))));
    List<String> many = java.util.Collections.nCopies(Parameters.MAX_VALUES + 1, "甲");
    assertThrows(BadParameterException.class, () -> read(Map.of("speaker", many)));
  }

  @ParameterizedTest
  @CsvSource({
    "MENTIONS, size, 0",
    "MENTIONS, cursor, abc",
    "MENTIONS, explain, true",
    "KEY_PHRASES, size, 0",
    "KEY_PHRASES, sort, newest",
    "THROUGH_TIME, facet, year",
    "THROUGH_TIME, cursor, abc"
  })
  void eachRouteTakesNoMoreThanItUses(SearchRoute route, String name, String value) {
    BadParameterException refused =
        assertThrows(
            BadParameterException.class,
            () -> SearchParameters.read(route, Map.of(name, List.of(value))));
    assertEquals(name, refused.parameter());
  }
}
