package org.yanlu.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Builds queries for fields analysed by {@link HantAnalyzer}. Thread-safe.
 *
 * <p>Plain words are generous: any of their terms is enough, the best texts come first. A phrase is
 * literal: it finds the texts that hold it, character by character, and no others.
 *
 * <pre>{@code
 * HantQueries queries = HantQueries.folded();
 * Query ranked = queries.words("body", "北約秘書長訪問華盛頓");
 * Query quoted = queries.phrase("body", "北約秘書長", 0);
 * }</pre>
 */
public final class HantQueries {
  private static final float K1 = 0.6f;
  private static final float B = 0.75f;
  private static final float CHARACTER_WEIGHT = 0.8f;
  private static final float WORD_WEIGHT = 2;

  private final Analysis analysis;

  private HantQueries(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Queries for fields of {@link HantAnalyzer#folded}. */
  public static HantQueries folded() {
    return new HantQueries(Analysis.FOLDED);
  }

  /** Queries for fields of {@link HantAnalyzer#exact}. */
  public static HantQueries exact() {
    return new HantQueries(Analysis.EXACT);
  }

  /** The similarity with which fields are to be indexed and searched. */
  public static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }

  /**
   * Finds texts that hold any of the terms of {@code text}; those that hold more and rarer ones
   * score more. A text without letters and digits is taken as a phrase.
   */
  public Query words(String field, String text) {
    Map<String, Float> weights = new LinkedHashMap<>();
    for (AnalyzedTerm term : analysis.terms(text)) {
      float weight = weight(term);
      if (weight > 0) {
        weights.merge(term.term(), weight, Float::sum);
      }
    }
    if (weights.isEmpty()) {
      return phrase(field, text, 0);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.forEach(
        (term, weight) ->
            query.add(
                new BoostQuery(new TermQuery(new Term(field, term)), weight),
                BooleanClause.Occur.SHOULD));
    return query.build();
  }

  /**
   * Finds texts that hold {@code text}, punctuation and white space included.
   *
   * @param slop how many characters its pieces may be moved; beyond 0, punctuation is not asked for
   */
  public Query phrase(String field, String text, int slop) {
    List<AnalyzedTerm> cover = PhraseCover.of(analysis.terms(text));
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int terms = 0;
    for (AnalyzedTerm term : cover) {
      if (slop == 0 || isWordly(term)) {
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

  private static float weight(AnalyzedTerm term) {
    return switch (term.type()) {
      case TermType.CHARACTER -> isWordly(term) ? CHARACTER_WEIGHT : 0;
      case TermType.PAIR -> 1;
      case TermType.WORD, TermType.PART, TermType.NUMBER -> WORD_WEIGHT;
      default -> 0;
    };
  }

  private static boolean isWordly(AnalyzedTerm term) {
    return !term.type().equals(TermType.CHARACTER)
        || CharacterKind.of(term.term().codePointAt(0)).isWordly();
  }
}
