package org.yanlu.server.http;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.SearchRequest;
import org.yanlu.page.SectionType;
import org.yanlu.statement.Act;
import org.yanlu.statement.Kind;

/**
 * Turns the parameters of {@code /search} into a request. The web page takes the same parameters.
 */
final class SearchParameters {
  /** Years that can be asked for. */
  static final int FIRST_YEAR = 1;

  /** Years that can be asked for. */
  static final int LAST_YEAR = 9999;

  private static final String EXCLUDE = "not.";
  private static final Set<String> KNOWN = names();

  /** The values of dimensions that have a fixed set of them. */
  private static final Map<Dimension, List<String>> CHOICES =
      Map.of(
          Dimension.TYPE,
          List.of("statement", "section"),
          Dimension.KIND,
          Arrays.stream(Kind.values()).map(Kind::label).toList(),
          Dimension.ACT,
          Arrays.stream(Act.values()).map(Act::label).toList(),
          Dimension.SECTION_TYPE,
          Arrays.stream(SectionType.values()).map(SectionType::label).toList());

  private SearchParameters() {}

  /**
   * Reads a request.
   *
   * @throws BadParameterException if a parameter is unknown or malformed
   */
  static SearchRequest read(Map<String, List<String>> query) {
    return read(query, 20);
  }

  /**
   * Reads a request.
   *
   * @param size how many hits, if nothing is said about it
   * @throws BadParameterException if a parameter is unknown or malformed
   */
  static SearchRequest read(Map<String, List<String>> query, int size) {
    Parameters parameters = Parameters.of(query, KNOWN);
    SearchRequest.Builder request =
        SearchRequest.builder(parameters.one("q").orElse("")).size(size);
    for (Dimension dimension : Dimension.values()) {
      filter(request, parameters, dimension);
    }
    parameters.number("year.gte", FIRST_YEAR, LAST_YEAR).ifPresent(request::yearFrom);
    parameters.number("year.lte", FIRST_YEAR, LAST_YEAR).ifPresent(request::yearTo);
    parameters.one("confidence.gte").ifPresent(v -> request.minConfidence(confidence(v)));
    parameters
        .choice("sort", List.of("relevance", "newest", "oldest"))
        .ifPresent(v -> request.sort(SearchRequest.Sort.valueOf(v.toUpperCase(Locale.ROOT))));
    parameters.number("size", 0, SearchRequest.MAX_SIZE).ifPresent(request::size);
    parameters.one("cursor").ifPresent(request::cursor);
    parameters.one("facet").ifPresent(v -> request.facets(facets(v)));
    parameters.number("facet.size", 1, SearchRequest.MAX_FACET_SIZE).ifPresent(request::facetSize);
    parameters.one("facet.q").ifPresent(request::facetQuery);
    parameters
        .choice("explain", List.of("true", "false"))
        .ifPresent(v -> request.explain("true".equals(v)));
    return request.build();
  }

  /** The names of all parameters. */
  static Set<String> known() {
    return KNOWN;
  }

  private static void filter(
      SearchRequest.Builder request, Parameters parameters, Dimension dimension) {
    String name = dimension.label();
    List<String> wanted = parameters.all(name);
    List<String> unwanted = parameters.all(EXCLUDE + name);
    check(name, dimension, wanted);
    check(EXCLUDE + name, dimension, unwanted);
    request.anyOf(dimension, wanted.toArray(String[]::new));
    request.noneOf(dimension, unwanted.toArray(String[]::new));
  }

  private static void check(String name, Dimension dimension, List<String> values) {
    for (String value : values) {
      if (dimension == Dimension.YEAR) {
        Parameters.number(name, value, FIRST_YEAR, LAST_YEAR);
      } else if (CHOICES.containsKey(dimension)) {
        Parameters.checkChoice(name, value, CHOICES.getOrDefault(dimension, List.of()));
      }
    }
  }

  private static double confidence(String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new BadParameterException(
          "confidence.gte", "'" + value + "' is not a number from 0 to 1");
    }
    throw new BadParameterException("confidence.gte", value + " is not a number from 0 to 1");
  }

  private static Dimension[] facets(String value) {
    return Arrays.stream(value.split(",", -1))
        .filter(name -> !name.isBlank())
        .map(name -> Dimension.ofLabel(name.strip()).orElseThrow(() -> unknownFacet(name)))
        .distinct()
        .toArray(Dimension[]::new);
  }

  private static BadParameterException unknownFacet(String name) {
    List<String> labels = Arrays.stream(Dimension.values()).map(Dimension::label).toList();
    return new BadParameterException(
        "facet", "'" + name + "' is none of: " + String.join(", ", labels));
  }

  private static Set<String> names() {
    Set<String> names =
        new HashSet<>(
            List.of(
                "q",
                "year.gte",
                "year.lte",
                "confidence.gte",
                "sort",
                "size",
                "cursor",
                "facet",
                "facet.size",
                "facet.q",
                "explain"));
    for (Dimension dimension : Dimension.values()) {
      names.add(dimension.label());
      names.add(EXCLUDE + dimension.label());
    }
    return Set.copyOf(names);
  }
}
