package org.yanlu.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked of an archive.
 *
 * {@snippet file="ArchiveExamplesTest.java" region="request"}
 *
 * @param query the query in the query language; empty for everything
 * @param filters at most one a dimension
 * @param yearFrom first year wanted
 * @param yearTo last year wanted
 * @param minConfidence statements less sure than this are left out, 0 for all
 * @param nested whether statements within the content of others are hits and counted too
 * @param sort the order of hits
 * @param size how many hits, 0 to 100
 * @param cursor where to go on, from an earlier answer
 * @param facets which dimensions to count
 * @param facetSize how many values of each, 1 to 1000
 * @param facetQuery only values whose name, alias or initials begin with this are listed, behind
 *     them those whose name or alias holds it; empty for all
 * @param explain whether each hit says in words why it was found
 * @param timeLimit after which the answer is cut and marked partial
 */
public record SearchRequest(
    String query,
    List<Filter> filters,
    OptionalInt yearFrom,
    OptionalInt yearTo,
    double minConfidence,
    boolean nested,
    Sort sort,
    int size,
    Optional<String> cursor,
    List<Dimension> facets,
    int facetSize,
    String facetQuery,
    boolean explain,
    Duration timeLimit) {
  /** The greatest page size. */
  public static final int MAX_SIZE = 100;

  /** The greatest number of values of a facet. */
  public static final int MAX_FACET_SIZE = 1000;

  /** The order of hits. */
  public enum Sort {
    /** Best first. */
    RELEVANCE,
    /** Newest first, undated last. */
    NEWEST,
    /** Oldest first, undated last. */
    OLDEST
  }

  /**
   * Checks the bounds and copies the lists.
   *
   * @throws IllegalArgumentException if a number is out of its bounds
   */
  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 0 to " + MAX_SIZE + ", not " + size);
    }
    if (facetSize < 1 || facetSize > MAX_FACET_SIZE) {
      throw new IllegalArgumentException(
          "facet size must be 1 to " + MAX_FACET_SIZE + ", not " + facetSize);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, not " + minConfidence);
    }
  }

  /** Starts a request for {@code query}. */
  public static Builder builder(String query) {
    return new Builder(query);
  }

  /** Puts a {@link SearchRequest} together. Not thread-safe. */
  public static final class Builder {
    private final String query;
    private final Map<Dimension, Filter> filters = new EnumMap<>(Dimension.class);
    private OptionalInt yearFrom = OptionalInt.empty();
    private OptionalInt yearTo = OptionalInt.empty();
    private double minConfidence;
    private boolean nested;
    private Sort sort = Sort.RELEVANCE;
    private int size = 20;
    private Optional<String> cursor = Optional.empty();
    private List<Dimension> facets = List.of(Dimension.YEAR, Dimension.SPEAKER, Dimension.TOPIC);
    private int facetSize = 20;
    private String facetQuery = "";
    private boolean explain;
    private Duration timeLimit = Duration.ofSeconds(2);

    private Builder(String query) {
      this.query = query;
    }

    /** Wants one of {@code values}; adds to what was wanted before. */
    public Builder anyOf(Dimension dimension, String... values) {
      return add(dimension, List.of(values), List.of());
    }

    /** Wants none of {@code values}; adds to what was unwanted before. */
    public Builder noneOf(Dimension dimension, String... values) {
      return add(dimension, List.of(), List.of(values));
    }

    /** Wants years from {@code from} to {@code to}, both included. */
    public Builder years(int from, int to) {
      return yearFrom(from).yearTo(to);
    }

    /** Wants years from {@code from} on. */
    public Builder yearFrom(int from) {
      yearFrom = OptionalInt.of(from);
      return this;
    }

    /** Wants years up to {@code to}. */
    public Builder yearTo(int to) {
      yearTo = OptionalInt.of(to);
      return this;
    }

    /** Leaves out statements less sure than {@code confidence}. */
    public Builder minConfidence(double confidence) {
      minConfidence = confidence;
      return this;
    }

    /** Finds and counts statements within the content of others too. */
    public Builder nested(boolean wanted) {
      nested = wanted;
      return this;
    }

    /** Sets the order of hits. */
    public Builder sort(Sort order) {
      sort = order;
      return this;
    }

    /** Sets how many hits. */
    public Builder size(int hits) {
      size = hits;
      return this;
    }

    /** Goes on where an earlier answer ended. */
    public Builder cursor(String next) {
      cursor = Optional.of(next);
      return this;
    }

    /** Sets which dimensions to count. */
    public Builder facets(Dimension... dimensions) {
      facets = List.of(dimensions);
      return this;
    }

    /** Sets how many values of each facet. */
    public Builder facetSize(int values) {
      facetSize = values;
      return this;
    }

    /** Lists only facet values whose name, alias or initials begin with {@code text} or hold it. */
    public Builder facetQuery(String text) {
      facetQuery = text;
      return this;
    }

    /** Asks for reasons in words. */
    public Builder explain(boolean wanted) {
      explain = wanted;
      return this;
    }

    /** Sets the time after which the answer is cut and marked partial. */
    public Builder timeLimit(Duration limit) {
      timeLimit = limit;
      return this;
    }

    /**
     * The request.
     *
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public SearchRequest build() {
      return new SearchRequest(
          query,
          List.copyOf(filters.values()),
          yearFrom,
          yearTo,
          minConfidence,
          nested,
          sort,
          size,
          cursor,
          facets,
          facetSize,
          facetQuery,
          explain,
          timeLimit);
    }

    private Builder add(Dimension dimension, List<String> wanted, List<String> unwanted) {
      Filter before = filters.getOrDefault(dimension, new Filter(dimension, List.of(), List.of()));
      List<String> anyOf = new ArrayList<>(before.anyOf());
      anyOf.addAll(wanted);
      List<String> noneOf = new ArrayList<>(before.noneOf());
      noneOf.addAll(unwanted);
      filters.put(dimension, new Filter(dimension, anyOf, noneOf));
      return this;
    }
  }
}
