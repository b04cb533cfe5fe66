package org.yanlu.lucene.document;

import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.Suggestion;

/** The document that keeps one suggestion. */
public final class SuggestionDocument {
  /** Nobody types more to find something, in UTF-16 units. */
  private static final int LONGEST_KEY = 40;

  private SuggestionDocument() {}

  /** The document of {@code suggestion}, found by the beginnings of {@code keys}. */
  public static Document of(Suggestion suggestion, Collection<String> keys) {
    BinaryOutput out = new BinaryOutput();
    out.text(suggestion.text());
    out.name(suggestion.kind());
    out.text(suggestion.id());
    out.number((int) suggestion.weight());
    Document document = new Document();
    document.add(new StringField(Fields.DOCUMENT, DocumentType.SUGGESTION.label(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.WEIGHT, suggestion.weight()));
    document.add(new StoredField(Fields.STORED, out.bytes()));
    for (String key : keys) {
      String kept = key.substring(0, Math.min(LONGEST_KEY, key.length()));
      document.add(new StringField(Fields.SUGGEST, kept, Field.Store.NO));
    }
    return document;
  }

  /** Reads the stored form. */
  public static Suggestion read(BytesRef bytes) {
    BinaryInput in = new BinaryInput(bytes);
    return new Suggestion(in.text(), in.name(Suggestion.Kind.class), in.text(), in.number());
  }
}
