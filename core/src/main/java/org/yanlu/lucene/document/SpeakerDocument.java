package org.yanlu.lucene.document;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.SpeakerSummary;

/** The document that keeps what an archive knows of a speaker as such. */
public final class SpeakerDocument {
  private SpeakerDocument() {}

  /**
   * A speaker met in the archive.
   *
   * @param summary id, name, type, number of statements
   * @param aliases other forms of the name
   */
  public record Entry(SpeakerSummary summary, List<String> aliases) {
    /** Copies the list. */
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  /** The document of {@code entry}. */
  public static Document of(Entry entry) {
    SpeakerSummary summary = entry.summary();
    BinaryOutput out = new BinaryOutput();
    out.text(summary.id());
    out.text(summary.name());
    out.text(summary.type());
    out.number((int) summary.statements());
    out.list(entry.aliases(), BinaryOutput::text);
    Document document = new Document();
    document.add(new StringField(Fields.DOCUMENT, DocumentType.SPEAKER.label(), Field.Store.NO));
    document.add(new StoredField(Fields.STORED, out.bytes()));
    return document;
  }

  /** Reads the stored form. */
  public static Entry read(BytesRef bytes) {
    BinaryInput in = new BinaryInput(bytes);
    SpeakerSummary summary = new SpeakerSummary(in.text(), in.text(), in.text(), in.number());
    return new Entry(summary, in.list(BinaryInput::text));
  }
}
