package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.Related;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.HitCodec;
import org.yanlu.lucene.document.PageCodec;
import org.yanlu.lucene.document.PhraseValues;
import org.yanlu.lucene.document.StoredDocuments;

/** Finds what is asked for by its id. Not thread-safe. */
public final class Lookup {
  private static final int MOST_RELATED = 100;

  private final IndexSearcher searcher;
  private final StoredDocuments stored;

  /** Looks into {@code view}. */
  public Lookup(View view) throws IOException {
    searcher = view.generation().searcher();
    stored = new StoredDocuments(searcher.getIndexReader());
  }

  /** The section or statement with that id. */
  public Optional<Hit> hit(String id) throws IOException {
    Query hits =
        new BooleanQuery.Builder()
            .add(term(Fields.ID, id), Occur.FILTER)
            .add(term(Fields.DOCUMENT, DocumentType.PAGE.label()), Occur.MUST_NOT)
            .build();
    List<Integer> found = documents(hits, Sort.INDEXORDER, 1);
    return found.isEmpty() ? Optional.empty() : Optional.of(read(found.getFirst()));
  }

  /** The page with that id. */
  public Optional<ArchivedPage> page(String id) throws IOException {
    Optional<ArchivedPage> page = withoutPhrases(id);
    return page.isEmpty()
        ? page
        : Optional.of(
            new ArchivedPage(
                page.get().page(), page.get().statements(), page.get().nested(), phrases(id)));
  }

  /** The source of the page with that id. */
  public Optional<String> source(String id) throws IOException {
    return withoutPhrases(id).map(page -> page.page().source());
  }

  private Optional<ArchivedPage> withoutPhrases(String id) throws IOException {
    Query pages =
        new BooleanQuery.Builder()
            .add(term(Fields.ID, id), Occur.FILTER)
            .add(term(Fields.DOCUMENT, DocumentType.PAGE.label()), Occur.FILTER)
            .build();
    List<Integer> found = documents(pages, Sort.INDEXORDER, 1);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(PageCodec.read(stored.bytes(found.getFirst())));
  }

  /** Section after section, each phrase once. */
  private List<String> phrases(String page) throws IOException {
    Query sections =
        new BooleanQuery.Builder()
            .add(term(Dimension.PAGE.label(), page), Occur.FILTER)
            .add(term(Fields.DOCUMENT, DocumentType.SECTION.label()), Occur.FILTER)
            .build();
    Set<String> phrases = new LinkedHashSet<>();
    for (int document : documents(sections, Sort.INDEXORDER, MOST_RELATED)) {
      LeafReaderContext leaf = leaf(document);
      phrases.addAll(new PhraseValues(leaf.reader()).of(document - leaf.docBase));
    }
    return List.copyOf(phrases);
  }

  /** What stands around the statement with that id. */
  public Related related(String id) throws IOException {
    List<Integer> found = documents(anyStatement(term(Fields.ID, id)), Sort.INDEXORDER, 1);
    if (found.isEmpty()) {
      return new Related(List.of(), List.of());
    }
    Hit statement = read(found.getFirst());
    Query wording = IntField.newExactQuery(Fields.WORDING, wording(found.getFirst()));
    Query section = statements(term(Fields.SECTION, statement.page() + "#" + statement.section()));
    Sort byId = new Sort(new SortField(Fields.ID, SortField.Type.STRING));
    return new Related(
        others(statement, documents(wording, byId, MOST_RELATED)),
        others(statement, documents(section, Sort.INDEXORDER, MOST_RELATED)));
  }

  private List<Hit> others(Hit than, List<Integer> documents) throws IOException {
    List<Hit> others = new ArrayList<>();
    for (int document : documents) {
      Hit hit = read(document);
      if (!hit.id().equals(than.id())) {
        others.add(hit);
      }
    }
    return others;
  }

  private int wording(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedNumericDocValues wordings = DocValues.getSortedNumeric(leaf.reader(), Fields.WORDING);
    return wordings.advanceExact(document - leaf.docBase) ? (int) wordings.nextValue() : -1;
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private Hit read(int document) throws IOException {
    return HitCodec.read(stored.bytes(document));
  }

  private List<Integer> documents(Query query, Sort sort, int size) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, size, sort).scoreDocs) {
      documents.add(found.doc);
    }
    return documents;
  }

  /** Nested ones too. */
  private static Query anyStatement(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(term(Fields.DOCUMENT, DocumentType.STATEMENT.label()), Occur.SHOULD)
        .add(term(Fields.DOCUMENT, DocumentType.NESTED.label()), Occur.SHOULD)
        .setMinimumNumberShouldMatch(1)
        .build();
  }

  private static Query statements(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(term(Fields.DOCUMENT, DocumentType.STATEMENT.label()), Occur.FILTER)
        .build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
