package org.yanlu.lucene.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.SpeakerDocument;
import org.yanlu.lucene.document.StoredDocuments;
import org.yanlu.lucene.store.Generation;

/** The speakers of one generation. Immutable and thread-safe. */
public final class SpeakerCatalog implements NamedValues {
  private final Map<String, SpeakerDocument.Entry> byId = new LinkedHashMap<>();
  private final FoldedNames names = new FoldedNames();

  /** Knows {@code entries}, in their order. */
  public SpeakerCatalog(List<SpeakerDocument.Entry> entries) {
    for (SpeakerDocument.Entry entry : entries) {
      String id = entry.summary().id();
      byId.put(id, entry);
      names.add(entry.summary().name(), id);
      entry.aliases().forEach(alias -> names.add(alias, id));
    }
  }

  /** Reads the speakers of {@code generation}. */
  public static SpeakerCatalog of(Generation generation) throws IOException {
    List<SpeakerDocument.Entry> entries = new ArrayList<>();
    Term speakers = new Term(Fields.DOCUMENT, DocumentType.SPEAKER.label());
    for (LeafReaderContext leaf : generation.reader().leaves()) {
      StoredDocuments stored = new StoredDocuments(leaf.reader());
      PostingsEnum documents = leaf.reader().postings(speakers, PostingsEnum.NONE);
      while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        entries.add(SpeakerDocument.read(stored.bytes(documents.docID())));
      }
    }
    entries.sort(
        Comparator.comparingLong((SpeakerDocument.Entry e) -> -e.summary().statements())
            .thenComparing(e -> e.summary().id()));
    return new SpeakerCatalog(entries);
  }

  /** All speakers, most statements first; without those of nested statements alone. */
  public List<SpeakerSummary> all() {
    return byId.values().stream()
        .map(SpeakerDocument.Entry::summary)
        .filter(speaker -> speaker.statements() > 0)
        .toList();
  }

  /** The speaker with that id. */
  public Optional<SpeakerDocument.Entry> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ids of those who have {@code name} as id, name or alias, in any script. */
  @Override
  public List<String> ids(String name) {
    return byId.containsKey(name) ? List.of(name) : names.of(name);
  }

  @Override
  public Stream<String> idsNamed(Predicate<String> foldedName) {
    return names.matching(foldedName);
  }

  /** The name shown of a speaker, or the id itself if it is not known. */
  @Override
  public String label(String id) {
    return get(id).map(entry -> entry.summary().name()).orElse(id);
  }
}
