package org.yanlu.lucene.facet;

import java.io.IOException;
import java.util.Collection;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that a query finds, a bit for each document of the generation's one segment. Found
 * once, they are counted, cut with others and ranked without being looked for again. Immutable.
 */
public final class DocumentSet {
  private final FixedBitSet documents;
  private final int size;

  private DocumentSet(FixedBitSet documents) {
    this.documents = documents;
    this.size = documents.cardinality();
  }

  /**
   * What {@code query} finds; if the searcher's time runs out, what it found until then.
   *
   * @throws IllegalStateException if the index has several segments
   */
  public static DocumentSet of(IndexSearcher searcher, Query query) throws IOException {
    int length = searcher.getIndexReader().maxDoc();
    return new DocumentSet(searcher.search(query, new Collecting(length)));
  }

  /** How many documents. */
  public int size() {
    return size;
  }

  /** Those that are in both sets. */
  public DocumentSet and(DocumentSet other) {
    FixedBitSet both = documents.clone();
    both.and(other.documents);
    return new DocumentSet(both);
  }

  /** Finds just these, and adds nothing to their score. */
  public Query query() {
    return new DocumentSetQuery(documents, size);
  }

  /** Tells {@code use} of each document, in ascending order. */
  void forEach(IntConsumer use) {
    long[] words = documents.getBits();
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        use.accept(i * Long.SIZE + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** Sets a bit for each document, without scores. */
  private record Collecting(int length) implements CollectorManager<Collecting.Bits, FixedBitSet> {
    @Override
    public Bits newCollector() {
      return new Bits(new FixedBitSet(length));
    }

    @Override
    public FixedBitSet reduce(Collection<Bits> collectors) {
      return collectors.iterator().next().documents;
    }

    private static final class Bits extends SimpleCollector {
      private final FixedBitSet documents;

      Bits(FixedBitSet documents) {
        this.documents = documents;
      }

      @Override
      protected void doSetNextReader(LeafReaderContext leaf) {
        if (leaf.ord > 0) {
          throw new IllegalStateException("a generation is one segment");
        }
      }

      @Override
      public void collect(int document) {
        documents.set(document);
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
