package org.yanlu.lucene.build;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.yanlu.archive.Hit;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.HitCodec;
import org.yanlu.lucene.document.PhraseValues;
import org.yanlu.lucene.document.StoredDocuments;
import org.yanlu.lucene.phrase.KeyPhrases;

/** Gives each section its key phrases, once all sections are known. Not thread-safe. */
final class PhraseWriter {
  private static final int PHRASES = 8;

  private final IndexWriter documents;
  private final KeyPhrases phrases;

  PhraseWriter(IndexWriter documents, KeyPhrases phrases) {
    this.documents = documents;
    this.phrases = phrases;
  }

  /** Chooses every section's phrases and tells {@code suggestions} of them. */
  void write(SuggestionWriter suggestions) throws IOException {
    Term sections = new Term(Fields.DOCUMENT, DocumentType.SECTION.label());
    try (DirectoryReader reader = DirectoryReader.open(documents)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        StoredDocuments stored = new StoredDocuments(leaf.reader());
        PostingsEnum postings = leaf.reader().postings(sections, PostingsEnum.NONE);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          write(HitCodec.read(stored.bytes(postings.docID())), suggestions);
        }
      }
    }
  }

  private void write(Hit section, SuggestionWriter suggestions) throws IOException {
    String headline = section.headline().orElse("");
    List<String> chosen = phrases.of(headline, section.text(), PHRASES);
    suggestions.section(headline, chosen);
    documents.updateBinaryDocValue(
        new Term(Fields.ID, section.id()), Fields.PHRASE, PhraseValues.bytes(chosen));
  }
}
