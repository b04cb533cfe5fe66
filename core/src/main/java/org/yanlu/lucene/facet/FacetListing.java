package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.lucene.catalog.Catalog;

/**
 * Chooses which counts to show.
 *
 * @param catalog names the values
 * @param size how many values at most, selected ones not counted
 * @param wanted which values are shown first
 * @param wantedToo which others are shown behind them, if there is room
 */
record FacetListing(Catalog catalog, int size, Wanted wanted, Wanted wantedToo) {
  /** Whether a value may be shown. */
  @FunctionalInterface
  interface Wanted {
    boolean test(Dimension dimension, String value);
  }

  /** The most frequent values, those in {@code selected} always among them. */
  Facet list(Dimension dimension, ValueCounts counter, List<String> selected) throws IOException {
    Set<String> chosen = new LinkedHashSet<>(selected);
    List<Facet.Value> values = new ArrayList<>();
    for (String value : chosen) {
      values.add(value(dimension, value, counter.count(value), true));
    }
    List<Facet.Value> first =
        top(
            dimension,
            counter,
            size,
            value -> !chosen.contains(value) && wanted.test(dimension, value));
    List<Facet.Value> then =
        top(
            dimension,
            counter,
            size - first.size(),
            value ->
                !chosen.contains(value)
                    && wantedToo.test(dimension, value)
                    && !wanted.test(dimension, value));
    values.addAll(first);
    values.sort(order(dimension));
    values.addAll(then);
    return new Facet(dimension, values);
  }

  /** Without any document, only what is selected is shown. */
  Facet empty(Dimension dimension, List<String> selected) {
    return new Facet(
        dimension,
        selected.stream().distinct().map(value -> value(dimension, value, 0, true)).toList());
  }

  private List<Facet.Value> top(
      Dimension dimension, ValueCounts counter, int most, Predicate<String> shown)
      throws IOException {
    List<Facet.Value> values = new ArrayList<>();
    for (int number : numbers(dimension, counter, most, shown)) {
      values.add(value(dimension, counter.value(number), counter.count(number), false));
    }
    values.sort(order(dimension));
    return values;
  }

  private static Collection<Integer> numbers(
      Dimension dimension, ValueCounts counter, int most, Predicate<String> shown)
      throws IOException {
    if (most == 0) {
      return List.of();
    }
    Comparator<Integer> worstFirst =
        isTime(dimension)
            ? Comparator.naturalOrder()
            : Comparator.comparingInt((Integer number) -> counter.count(number))
                .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, worstFirst);
    // most values of a large archive stop here: a later one must beat the worst, not match it
    int least = 1;
    for (int number = 0; number < counter.size(); number++) {
      if (counter.count(number) >= least && shown.test(counter.value(number))) {
        best.add(number);
        if (best.size() > most) {
          best.poll();
        }
        if (best.size() == most && !isTime(dimension)) {
          least = counter.count(best.element()) + 1;
        }
      }
    }
    return best;
  }

  private Facet.Value value(Dimension dimension, String value, long count, boolean selected) {
    return new Facet.Value(
        value, catalog.label(dimension, value), count, selected, catalog.broader(dimension, value));
  }

  /** Years newest first, anything else by count. */
  private static Comparator<Facet.Value> order(Dimension dimension) {
    return isTime(dimension)
        ? Comparator.comparing(Facet.Value::value).reversed()
        : Comparator.comparingLong((Facet.Value value) -> -value.count())
            .thenComparing(Facet.Value::value);
  }

  private static boolean isTime(Dimension dimension) {
    return dimension == Dimension.YEAR || dimension == Dimension.DECADE;
  }
}
