package org.yanlu.lucene.facet;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** How often each value of a field was met. Not thread-safe. */
final class ValueCounts {
  private final SortedSetDocValues values;
  private final int[] counts;

  /**
   * Counts.
   *
   * @param values the values by number
   * @param counts how often the value of each number was met
   */
  ValueCounts(SortedSetDocValues values, int[] counts) {
    this.values = values;
    this.counts = counts;
  }

  /** How many values there are. */
  int size() {
    return counts.length;
  }

  /** How often the value with that number was met. */
  int count(int number) {
    return counts[number];
  }

  /** How often {@code value} was met. */
  int count(String value) throws IOException {
    long number = values.lookupTerm(new BytesRef(value));
    return number < 0 ? 0 : counts[(int) number];
  }

  String value(int number) throws IOException {
    return values.lookupOrd(number).utf8ToString();
  }
}
