package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.archive.Hit;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.HitCodec;
import org.yanlu.lucene.document.StoredDocuments;

/** Finds what shares the rarest pairs of characters with a quote. Not thread-safe. */
final class QuoteCandidates {
  private static final int STATEMENTS = 60;
  private static final int SECTIONS = 10;

  /** Of so many, the best, the neighbours are looked at. */
  private static final int JOINED = 20;

  /** The rarest terms find the same as all of them, in a fraction of the time. */
  private static final int MOST_TERMS = 24;

  /** Share of these terms that a candidate must have, in percent. */
  private static final int LEAST_PERCENT = 30;

  private final IndexSearcher searcher;
  private final StoredDocuments stored;

  QuoteCandidates(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.stored = new StoredDocuments(searcher.getIndexReader());
  }

  List<Hit> statements(String quote) throws IOException {
    return read(find(quote, DocumentType.STATEMENT, STATEMENTS));
  }

  /** The best of these statements, each with one that it stands next to. */
  List<Hit> neighbouringStatements(String quote) throws IOException {
    Neighbours neighbours = new Neighbours(searcher.getIndexReader());
    Map<String, Hit> joined = new LinkedHashMap<>();
    for (ScoreDoc found : find(quote, DocumentType.STATEMENT, JOINED)) {
      neighbours.joined(found.doc).forEach(hit -> joined.putIfAbsent(hit.id(), hit));
    }
    return List.copyOf(joined.values());
  }

  List<Hit> sections(String quote) throws IOException {
    return read(find(quote, DocumentType.SECTION, SECTIONS));
  }

  private List<Hit> read(ScoreDoc[] found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : found) {
      hits.add(HitCodec.read(stored.bytes(document.doc)));
    }
    return hits;
  }

  private ScoreDoc[] find(String quote, DocumentType type, int size) throws IOException {
    List<Term> terms = rarest(quote);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    any.setMinimumNumberShouldMatch(Math.max(1, terms.size() * LEAST_PERCENT / 100));
    Query query =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(new TermQuery(new Term(Fields.DOCUMENT, type.label())), Occur.FILTER)
            .build();
    return searcher.search(query, size).scoreDocs;
  }

  private List<Term> rarest(String quote) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    List<AnalyzedTerm> analyzed = Analysis.FOLDED.terms(quote);
    analyzed.stream().filter(t -> !t.type().equals("character")).forEach(t -> texts.add(t.term()));
    if (texts.isEmpty()) {
      analyzed.forEach(term -> texts.add(term.term()));
    }
    IndexReader reader = searcher.getIndexReader();
    record Counted(Term term, int documents) {}
    List<Counted> counted = new ArrayList<>();
    for (String text : texts) {
      Term term = new Term(Fields.TEXT, text);
      counted.add(new Counted(term, reader.docFreq(term)));
    }
    return counted.stream()
        .filter(term -> term.documents() > 0)
        .sorted(Comparator.comparingInt(Counted::documents).thenComparing(Counted::term))
        .limit(MOST_TERMS)
        .map(Counted::term)
        .toList();
  }
}
