package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.HitCodec;
import org.yanlu.lucene.document.StoredDocuments;
import org.yanlu.lucene.search.View;
import org.yanlu.statement.Kind;

/**
 * Finds what holds a quote, and what shares its rarest pairs of characters: for common words these
 * are too many to look at the best alone, so the speaker's own are asked for. Not thread-safe.
 */
final class QuoteCandidates {
  private static final int STATEMENTS = 60;
  private static final int SECTIONS = 10;

  /** Of those that hold a stretch of the quote. */
  private static final int EXACT = 20;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Of so many, the best, the neighbours are looked at. */
  private static final int JOINED = 20;

  /** The rarest terms find the same as all of them, in a fraction of the time. */
  private static final int MOST_TERMS = 24;

  /** Share of these terms that a candidate must have, in percent. */
  private static final int LEAST_PERCENT = 30;

  private final IndexSearcher searcher;
  private final StoredDocuments stored;
  private final Query alike;
  private final Query phrase;
  private final Optional<Query> speakers;
  private List<Integer> best = List.of();

  QuoteCandidates(View view, String quote, Set<String> speakers) throws IOException {
    this.searcher = view.generation().searcher();
    this.stored = new StoredDocuments(searcher.getIndexReader());
    this.alike = alike(rarest(quote));
    this.phrase = phrase(view, quote);
    this.speakers =
        speakers.isEmpty() ? Optional.empty() : Optional.of(any(Dimension.SPEAKER, speakers));
  }

  /** Those that hold the quote, and those most alike; the speaker's own among them. */
  List<Hit> statements() throws IOException {
    Query own = any(Dimension.KIND, List.of(Kind.DIRECT.label(), Kind.MIXED.label()));
    Set<Integer> found = new LinkedHashSet<>();
    if (speakers.isPresent()) {
      found.addAll(find(phrase, DocumentType.STATEMENT, EXACT, speakers.get(), own));
      found.addAll(find(phrase, DocumentType.STATEMENT, EXACT, speakers.get()));
      found.addAll(find(alike, DocumentType.STATEMENT, STATEMENTS / 2, speakers.get()));
    }
    found.addAll(find(phrase, DocumentType.STATEMENT, EXACT, own));
    found.addAll(find(phrase, DocumentType.STATEMENT, EXACT));
    best = find(alike, DocumentType.STATEMENT, STATEMENTS);
    found.addAll(best);
    return read(found);
  }

  /** The best of {@link #statements}, each with one that it stands next to. */
  List<Neighbours.Joined> neighbouringStatements() throws IOException {
    Neighbours neighbours = new Neighbours(searcher.getIndexReader());
    Map<String, Neighbours.Joined> joined = new LinkedHashMap<>();
    for (int found : best.subList(0, Math.min(best.size(), JOINED))) {
      neighbours.joined(found).forEach(pair -> joined.putIfAbsent(pair.first().id(), pair));
    }
    return List.copyOf(joined.values());
  }

  List<Hit> sections() throws IOException {
    Set<Integer> found = new LinkedHashSet<>();
    found.addAll(find(phrase, DocumentType.SECTION, SECTIONS));
    found.addAll(find(alike, DocumentType.SECTION, SECTIONS));
    return read(found);
  }

  private List<Hit> read(Set<Integer> found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int document : found) {
      hits.add(HitCodec.read(stored.bytes(document)));
    }
    return hits;
  }

  private List<Integer> find(Query query, DocumentType type, int size, Query... filters)
      throws IOException {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Fields.DOCUMENT, type.label())), Occur.FILTER);
    for (Query filter : filters) {
      all.add(filter, Occur.FILTER);
    }
    return Arrays.stream(searcher.search(all.build(), size).scoreDocs).map(d -> d.doc).toList();
  }

  private static Query alike(List<Term> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    return any.setMinimumNumberShouldMatch(Math.max(1, terms.size() * LEAST_PERCENT / 100)).build();
  }

  /** What holds the longest stretch of the quote that has no mark in it. */
  private static Query phrase(View view, String quote) {
    String longest =
        NO_LETTERS.splitAsStream(quote).max(Comparator.comparingInt(String::length)).orElse("");
    return new ConstantScoreQuery(view.queries().phrase(Fields.TEXT, longest, 0));
  }

  private static Query any(Dimension dimension, Collection<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return new TermInSetQuery(dimension.label(), terms);
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
