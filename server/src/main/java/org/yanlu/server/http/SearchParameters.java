package org.yanlu.server.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.SearchRequest;
import org.yanlu.page.SectionType;
import org.yanlu.statement.Act;
import org.yanlu.statement.Kind;

/**
 * Turns the parameters of a {@link SearchRoute} into a request. The web page takes those of {@code
 * /search}.
 */
final class SearchParameters {
  /** Years that can be asked for. */
  static final int FIRST_YEAR = 1;

  /** Years that can be asked for. */
  static final int LAST_YEAR = 9999;

  /** Before the name of a dimension, to exclude its values. */
  static final String EXCLUDE = "not.";

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
   * @throws BadParameterException if {@code route} does not know a parameter, or it is malformed
   */
  static SearchRequest read(SearchRoute route, Map<String, List<String>> query) {
    Parameters parameters = Parameters.of(query, route.parameters());
    SearchRequest.Builder request = SearchRequest.builder(parameters.one("q").orElse(""));
    for (Dimension dimension : Dimension.values()) {
      filter(request, parameters, dimension);
    }
    parameters.number("year.gte", FIRST_YEAR, LAST_YEAR).ifPresent(request::yearFrom);
    parameters.number("year.lte", FIRST_YEAR, LAST_YEAR).ifPresent(request::yearTo);
    parameters.one("confidence.gte").ifPresent(v -> request.minConfidence(confidence(v)));
    parameters
        .choice("nested", List.of("true", "false"))
        .ifPresent(v -> request.nested("true".equals(v)));
    parameters
        .choice("sort", List.of("relevance", "newest", "oldest"))
        .ifPresent(v -> request.sort(SearchRequest.Sort.valueOf(v.toUpperCase(Locale.ROOT))));
    request.size(
        parameters
            .number("size", route.leastSize(), SearchRequest.MAX_SIZE)
            .orElse(route.defaultSize()));
    parameters.one("cursor").ifPresent(request::cursor);
    parameters.one("facet").ifPresent(v -> request.facets(facets(v)));
    parameters.number("facet.size", 1, SearchRequest.MAX_FACET_SIZE).ifPresent(request::facetSize);
    parameters.one("facet.q").ifPresent(request::facetQuery);
    parameters
        .choice("explain", List.of("true", "false"))
        .ifPresent(v -> request.explain("true".equals(v)));
    return request.build();
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
}
