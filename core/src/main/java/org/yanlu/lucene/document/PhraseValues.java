package org.yanlu.lucene.document;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/** The key phrases of the sections of one segment. Documents must be asked for in order. */
public final class PhraseValues {
  private static final String SEPARATOR = "\n";

  private final BinaryDocValues values;

  /** Reads from {@code reader}. */
  public PhraseValues(LeafReader reader) throws IOException {
    values = DocValues.getBinary(reader, Fields.PHRASE);
  }

  /** The phrases of a document, best first; none if it is no section. */
  public List<String> of(int document) throws IOException {
    if (!values.advanceExact(document)) {
      return List.of();
    }
    String lines = values.binaryValue().utf8ToString();
    return lines.isEmpty() ? List.of() : List.of(lines.split(SEPARATOR, -1));
  }

  /** The phrases as they are kept. */
  public static BytesRef bytes(List<String> phrases) {
    return new BytesRef(String.join(SEPARATOR, phrases));
  }
}
