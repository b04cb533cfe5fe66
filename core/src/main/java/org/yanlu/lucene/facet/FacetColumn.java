package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The numbers of one field's values, document after document, in memory. A generation is one
 * segment, so that the numbers are those of the whole index. Immutable, thread-safe.
 */
sealed interface FacetColumn {
  /** How often each value, by number, stands in {@code documents}. */
  int[] count(DocumentSet documents);

  /** Reads the column of {@code field}. */
  static FacetColumn of(LeafReader reader, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    SortedDocValues single = DocValues.unwrapSingleton(values);
    return single == null
        ? Several.read(values, reader.maxDoc())
        : One.read(single, reader.maxDoc());
  }

  /** At most one value a document. */
  final class One implements FacetColumn {
    private final int size;

    /** A value's number for each document, {@link #size} for none. */
    private final int[] numbers;

    private One(int size, int[] numbers) {
      this.size = size;
      this.numbers = numbers;
    }

    private static One read(SortedDocValues values, int documents) throws IOException {
      int[] numbers = new int[documents];
      Arrays.fill(numbers, values.getValueCount());
      for (int document = values.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = values.nextDoc()) {
        numbers[document] = values.ordValue();
      }
      return new One(values.getValueCount(), numbers);
    }

    @Override
    public int[] count(DocumentSet documents) {
      int[] counts = new int[size + 1];
      documents.forEach(document -> counts[numbers[document]]++);
      return Arrays.copyOf(counts, size);
    }
  }

  /** Any number of values a document. */
  final class Several implements FacetColumn {
    private final int size;

    /** Where in {@link #numbers} those of each document start, and where the last end. */
    private final int[] starts;

    private final int[] numbers;

    private Several(int size, int[] starts, int[] numbers) {
      this.size = size;
      this.starts = starts;
      this.numbers = numbers;
    }

    private static Several read(SortedSetDocValues values, int documents) throws IOException {
      int[] starts = new int[documents + 1];
      int[] numbers = new int[documents];
      int end = 0;
      int next = values.nextDoc();
      for (int document = 0; document < documents; document++) {
        starts[document] = end;
        if (document == next) {
          int count = values.docValueCount();
          if (end + count > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(end + count, 2 * numbers.length));
          }
          for (int i = 0; i < count; i++) {
            numbers[end++] = (int) values.nextOrd();
          }
          next = values.nextDoc();
        }
      }
      starts[documents] = end;
      return new Several(
          Math.toIntExact(values.getValueCount()), starts, Arrays.copyOf(numbers, end));
    }

    @Override
    public int[] count(DocumentSet documents) {
      int[] counts = new int[size];
      documents.forEach(
          document -> {
            for (int i = starts[document]; i < starts[document + 1]; i++) {
              counts[numbers[i]]++;
            }
          });
      return counts;
    }
  }
}
