package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.document.Fields;

/** The order of hits, ties broken by id, and places in it. */
enum HitOrder {
  RELEVANCE,
  NEWEST,
  OLDEST;

  static HitOrder of(SearchRequest.Sort order) {
    return switch (order) {
      case RELEVANCE -> RELEVANCE;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
    };
  }

  private Sort sort() {
    SortField first =
        switch (this) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> date(true);
          case OLDEST -> date(false);
        };
    return new Sort(first, new SortField(Fields.ID, SortField.Type.STRING));
  }

  /**
   * The first {@code size} hits of {@code query} behind {@code cursor}. Those that cannot be among
   * them are passed over, so that their number is not known from this.
   */
  List<FieldDoc> first(int size, IndexSearcher searcher, Query query, Optional<Cursor> cursor)
      throws IOException {
    TopFieldCollectorManager first =
        cursor.isPresent()
            ? new TopFieldCollectorManager(sort(), size, place(cursor.get()), 1)
            : new TopFieldCollectorManager(sort(), size, 1);
    return Stream.of(searcher.search(query, first).scoreDocs).map(FieldDoc.class::cast).toList();
  }

  /** The bits of the first sort value of a hit. */
  long value(FieldDoc hit) {
    return switch (this) {
      case RELEVANCE -> Float.floatToIntBits((Float) hit.fields[0]);
      case NEWEST, OLDEST -> (Long) hit.fields[0];
    };
  }

  /** The place behind which the next page begins. */
  private FieldDoc place(Cursor cursor) {
    Object value =
        switch (this) {
          case RELEVANCE -> Float.intBitsToFloat((int) cursor.value());
          case NEWEST, OLDEST -> cursor.value();
        };
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(cursor.id())});
  }

  /** Undated hits come last either way. */
  private static SortField date(boolean newest) {
    Long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Fields.WHEN, SortField.Type.LONG, newest, undated);
  }
}
