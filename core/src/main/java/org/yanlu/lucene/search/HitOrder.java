package org.yanlu.lucene.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
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

  Sort sort() {
    SortField first =
        switch (this) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> date(true);
          case OLDEST -> date(false);
        };
    return new Sort(first, new SortField(Fields.ID, SortField.Type.STRING));
  }

  /** The bits of the first sort value of a hit. */
  long value(FieldDoc hit) {
    return switch (this) {
      case RELEVANCE -> Float.floatToIntBits((Float) hit.fields[0]);
      case NEWEST, OLDEST -> (Long) hit.fields[0];
    };
  }

  /** The place behind which the next page begins. */
  FieldDoc place(Cursor cursor) {
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
