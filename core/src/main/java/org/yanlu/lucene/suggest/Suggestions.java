package org.yanlu.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.yanlu.archive.Suggestion;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.StoredDocuments;
import org.yanlu.lucene.document.SuggestionDocument;
import org.yanlu.text.HanFolding;

/** Looks suggestions up. Not thread-safe. */
public final class Suggestions {
  private static final Sort BY_WEIGHT =
      new Sort(new SortField(Fields.WEIGHT, SortField.Type.LONG, true), SortField.FIELD_DOC);

  private final IndexSearcher searcher;

  /** Looks into what {@code searcher} searches. */
  public Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Those that begin with {@code prefix}, in any script or by initials; the weightiest first. */
  public List<Suggestion> beginning(String prefix, int size) throws IOException {
    String folded = HanFolding.fold(prefix).strip();
    return folded.isEmpty()
        ? List.of()
        : find(new PrefixQuery(new Term(Fields.SUGGEST, folded)), size);
  }

  /** Those that are {@code word} but for one character, the weightiest first. */
  public List<Suggestion> like(String word, int size) throws IOException {
    Term term = new Term(Fields.SUGGEST, HanFolding.fold(word).strip());
    return find(new FuzzyQuery(term, 1), size);
  }

  private List<Suggestion> find(Query query, int size) throws IOException {
    StoredDocuments stored = new StoredDocuments(searcher.getIndexReader());
    List<Suggestion> suggestions = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, size, BY_WEIGHT).scoreDocs) {
      suggestions.add(SuggestionDocument.read(stored.bytes(found.doc)));
    }
    return suggestions;
  }
}
