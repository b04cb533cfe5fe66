package org.yanlu.server.http;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.yanlu.archive.Dimension;

/** The routes that search, and which of the parameters of a search each takes. */
enum SearchRoute {
  /** Hits, a page at a time, with facets. */
  SEARCH("search", 0, 20, Set.of("sort", "cursor", "facet", "facet.size", "facet.q", "explain")),
  /** Hits, some of each year. */
  THROUGH_TIME("through-time", 0, 5, Set.of("explain")),
  /** Phrases of all hits. */
  KEY_PHRASES("key-phrases", 1, 20, Set.of()),
  /** Names in all hits. */
  MENTIONS("mentions", 1, 20, Set.of());

  private final String path;
  private final int leastSize;
  private final int defaultSize;
  private final Set<String> parameters;

  SearchRoute(String path, int leastSize, int defaultSize, Set<String> more) {
    this.path = path;
    this.leastSize = leastSize;
    this.defaultSize = defaultSize;
    this.parameters = with(more);
  }

  /** Its path below that of the API. */
  String path() {
    return path;
  }

  /** The smallest {@code size} that makes sense. */
  int leastSize() {
    return leastSize;
  }

  /** The {@code size} if nothing is said about it. */
  int defaultSize() {
    return defaultSize;
  }

  /** The names of all its parameters. */
  Set<String> parameters() {
    return parameters;
  }

  private static Set<String> with(Set<String> more) {
    Set<String> names = new HashSet<>(more);
    names.addAll(Set.of("q", "year.gte", "year.lte", "confidence.gte", "size"));
    Arrays.stream(Dimension.values())
        .map(Dimension::label)
        .forEach(
            label -> {
              names.add(label);
              names.add(SearchParameters.EXCLUDE + label);
            });
    return Set.copyOf(names);
  }
}
