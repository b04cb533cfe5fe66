package org.yanlu.lucene.plan;

import java.util.List;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.query.FieldName;

/** Which fields a string is looked for in, and what each counts. */
enum Scope {
  /** Wording first, then who says it. A section's headings are part of its wording. */
  EVERYWHERE,
  /** The headings of the section. */
  HEADLINE;

  /** A field and what a match in it counts. */
  record Weighted(String field, float weight) {}

  /** Where a string of the query's {@code field} is looked for. */
  static Scope of(CharSequence field) {
    return FieldName.isHeadline(field) ? HEADLINE : EVERYWHERE;
  }

  List<Weighted> fields() {
    return switch (this) {
      case EVERYWHERE -> List.of(new Weighted(Fields.TEXT, 1), new Weighted(Fields.CONTEXT, 0.5f));
      case HEADLINE -> List.of(new Weighted(Fields.HEADLINE, 1));
    };
  }
}
