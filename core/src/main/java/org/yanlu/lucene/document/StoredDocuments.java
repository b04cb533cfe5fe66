package org.yanlu.lucene.document;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads what documents keep. Not thread-safe: one for each request. */
public final class StoredDocuments {
  private static final Set<String> STORED = Set.of(Fields.STORED);

  private final StoredFields fields;

  /** Reads from {@code reader}. */
  public StoredDocuments(IndexReader reader) throws IOException {
    fields = reader.storedFields();
  }

  /** The bytes that the document with that Lucene number keeps. */
  public BytesRef bytes(int document) throws IOException {
    return fields.document(document, STORED).getBinaryValue(Fields.STORED);
  }
}
