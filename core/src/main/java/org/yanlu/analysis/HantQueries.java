package org.yanlu.analysis;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Builds queries for fields analysed by {@link HantAnalyzer}. Immutable and thread-safe.
 *
 * <p>Plain words are generous: they find what holds enough of their terms, best first. A phrase is
 * literal: it finds the texts that hold it, character by character, and no others.
 *
 * {@snippet file="LibraryExamplesTest.java" region="queries"}
 */
public final class HantQueries {
  /** What a field of words adds to the field of characters and pairs. */
  private static final float WORDS_FIELD_WEIGHT = 0.35f;

  private final Analysis analysis;
  private final TermGroups groups;
  private final QueryWeights weights;

  private HantQueries(Analysis analysis, TermGroups groups, QueryWeights weights) {
    this.analysis = analysis;
    this.groups = groups;
    this.weights = weights;
  }

  /** Queries for fields of {@link HantAnalyzer#folded}. */
  public static HantQueries folded() {
    return new HantQueries(Analysis.FOLDED, TermGroups.NONE, QueryWeights.TUNED);
  }

  /** Queries for fields of {@link HantAnalyzer#exact}. */
  public static HantQueries exact() {
    return new HantQueries(Analysis.EXACT, TermGroups.NONE, QueryWeights.TUNED);
  }

  /** The similarity with which fields are to be indexed and searched: BM25, tuned. */
  public static Similarity similarity() {
    return new HantSimilarity();
  }

  /** These queries, in which plain words also find what stands for them. */
  public HantQueries with(TermGroups termGroups) {
    return new HantQueries(analysis, termGroups, weights);
  }

  /** These queries with other weights. */
  public HantQueries with(QueryWeights queryWeights) {
    return new HantQueries(analysis, groups, queryWeights);
  }

  /** What {@link #words} searches besides the words of {@code text}. */
  public List<Expansion> expansionsOf(String text) {
    return groups.expansionsOf(text);
  }

  /**
   * Finds texts that hold enough of the terms of {@code text}; those that hold more and rarer ones
   * score more. A text without letters and digits is taken as a phrase.
   */
  public Query words(String field, String text) {
    List<AnalyzedTerm> terms = analysis.terms(text);
    if (terms.stream().noneMatch(AnalyzedTerm::isWordly)) {
      return phrase(field, text, 0);
    }
    return new PlainWords(field, this, analysis, weights).query(text, groups.expansionsOf(text));
  }

  /**
   * As {@link #words(String, String)}, ranked with the help of a second field.
   *
   * @param wordsField analysed by {@link HantAnalyzer#words}
   */
  public Query words(String field, String wordsField, String text) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    Analysis.WORDS.terms(text).stream()
        .map(AnalyzedTerm::term)
        .distinct()
        .limit(PlainWords.MOST_TERMS)
        .forEach(word -> words.add(new TermQuery(new Term(wordsField, word)), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(words(field, text), Occur.MUST)
        .add(new BoostQuery(words.build(), WORDS_FIELD_WEIGHT), Occur.SHOULD)
        .build();
  }

  /**
   * Finds texts that hold {@code text}, punctuation and white space included. Inside a Latin word
   * too: a phrase knows no words.
   *
   * @param slop how many characters its pieces may be moved; beyond 0, punctuation is not asked for
   * @throws IllegalArgumentException if {@code slop} is negative
   */
  public Query phrase(String field, String text, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int terms = 0;
    for (AnalyzedTerm term : PhraseCover.of(analysis.terms(text))) {
      if (slop == 0 || term.isWordly()) {
        phrase.add(new Term(field, term.term()), term.position());
        terms++;
      }
    }
    PhraseQuery built = phrase.build();
    return switch (terms) {
      case 0 -> new MatchNoDocsQuery("a phrase without terms");
      case 1 -> new TermQuery(built.getTerms()[0]);
      default -> built;
    };
  }
}
