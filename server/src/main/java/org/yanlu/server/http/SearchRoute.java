package org.yanlu.server.http;

import java.util.HashSet;
import java.util.Set;
import org.yanlu.archive.Dimension;

/** The routes that search, and which of the parameters of a search each takes. */
enum SearchRoute {
  /** Hits, a page at a time, with facets. */
  SEARCH("search", 0, 20),
  /** Hits, some of each year. */
  THROUGH_TIME("through-time", 0, 5),
  /** Phrases of all hits. */
  KEY_PHRASES("key-phrases", 1, 20),
  /** Names in all hits. */
  MENTIONS("mentions", 1, 20);

  private final String path;
  private final int leastSize;
  private final int defaultSize;

  SearchRoute(String path, int leastSize, int defaultSize) {
    this.path = path;
    this.leastSize = leastSize;
    this.defaultSize = defaultSize;
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
    Set<String> names = new HashSet<>(shown());
    names.addAll(Set.of("q", "year.gte", "year.lte", "confidence.gte", "nested", "size"));
    for (Dimension dimension : Dimension.values()) {
      names.add(dimension.label());
      names.add(SearchParameters.EXCLUDE + dimension.label());
    }
    return Set.copyOf(names);
  }

  /** The parameters that say how hits are shown, not which. */
  private Set<String> shown() {
    return switch (this) {
      case SEARCH -> Set.of("sort", "cursor", "facet", "facet.size", "facet.q", "explain");
      case THROUGH_TIME -> Set.of("explain");
      case KEY_PHRASES, MENTIONS -> Set.of();
    };
  }
}
