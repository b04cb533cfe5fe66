package org.yanlu.lucene.document;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.ArchivedPage;

/** The document that keeps a whole page. */
public final class PageDocument {
  private PageDocument() {}

  /** The document of {@code page}. */
  public static Document of(ArchivedPage page) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.DOCUMENT, DocumentType.PAGE.label(), Field.Store.NO));
    document.add(new StringField(Fields.ID, page.page().id(), Field.Store.NO));
    // a field has one structure in all documents, and a page without sections may come first
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(page.page().id())));
    document.add(new StoredField(Fields.STORED, PageCodec.write(page)));
    return document;
  }
}
