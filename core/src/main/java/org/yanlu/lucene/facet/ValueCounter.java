package org.yanlu.lucene.facet;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Counts the values of one field over documents given in order. A generation is one segment, so
 * that the numbers of its values are those of the whole index. Not thread-safe.
 */
final class ValueCounter {
  private final SortedSetDocValues values;
  private final int[] counts;

  ValueCounter(LeafReader reader, String field) throws IOException {
    values = DocValues.getSortedSet(reader, field);
    counts = new int[Math.toIntExact(values.getValueCount())];
  }

  /** Counts one document after another. */
  @FunctionalInterface
  interface Counting {
    void document(int document) throws IOException;
  }

  /** How to count, chosen once: most fields have at most one value a document. */
  Counting counting() {
    SortedDocValues single = DocValues.unwrapSingleton(values);
    if (single == null) {
      return this::countAll;
    }
    return document -> {
      if (single.advanceExact(document)) {
        counts[single.ordValue()]++;
      }
    };
  }

  /** How often the value with that number was met. */
  int count(int number) {
    return counts[number];
  }

  int size() {
    return counts.length;
  }

  String value(int number) throws IOException {
    return values.lookupOrd(number).utf8ToString();
  }

  /** How often {@code value} was met. */
  int count(String value) throws IOException {
    long number = values.lookupTerm(new BytesRef(value));
    return number < 0 ? 0 : counts[(int) number];
  }

  private void countAll(int document) throws IOException {
    if (values.advanceExact(document)) {
      for (int left = values.docValueCount(); left > 0; left--) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }
}
