package org.yanlu.lucene.plan;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.query.FieldName;

/** Which fields a part of a query is looked for in, and what a match in each counts. */
enum Scope {
  /** A bare word: what surrounds the wording counts little, but holds the word all the same. */
  WORD,
  /** A string: the wording, then who says it. A section's headings are part of its wording. */
  STRING,
  /** The headings of the section. */
  HEADLINE;

  /** A field and what a match in it counts. */
  record Weighted(String field, float weight) {}

  /** Where a bare word of the query's {@code field} is looked for. */
  static Scope ofWord(CharSequence field) {
    return FieldName.isHeadline(field) ? HEADLINE : WORD;
  }

  /** Where any other string of the query's {@code field} is looked for. */
  static Scope ofString(CharSequence field) {
    return FieldName.isHeadline(field) ? HEADLINE : STRING;
  }

  List<Weighted> fields() {
    return switch (this) {
      case WORD ->
          List.of(
              new Weighted(Fields.TEXT, 1),
              new Weighted(Fields.CONTEXT, 0.2f),
              new Weighted(Fields.HEADLINE, 0.05f),
              new Weighted(Fields.PAGE_TITLE, 0.02f));
      case STRING -> List.of(new Weighted(Fields.TEXT, 1), new Weighted(Fields.CONTEXT, 0.2f));
      case HEADLINE -> List.of(new Weighted(Fields.HEADLINE, 1));
    };
  }

  /** What {@code part} makes for each field, each at its weight; any of them is enough. */
  Query any(Function<String, Query> part) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Weighted weighted : fields()) {
      query.add(new BoostQuery(part.apply(weighted.field()), weighted.weight()), Occur.SHOULD);
    }
    return query.build();
  }
}
