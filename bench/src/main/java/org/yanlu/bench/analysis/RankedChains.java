package org.yanlu.bench.analysis;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.analysis.HantQueries;
import org.yanlu.analysis.QueryWeights;
import org.yanlu.text.HanFolding;

/**
 * The chains compared: Lucene's own as they come, and this project's with and without its parts.
 */
final class RankedChains {
  private static final QueryWeights EVEN = new QueryWeights(1, 1, 1, 1, 0);

  /** The best of .5 to .9 on the tuning half. */
  private static final float CROSSING = 0.8f;

  private RankedChains() {}

  /** All chains, Lucene's first, this project's default before its options. */
  static List<RankedChain> all() {
    return List.of(
        stock("StandardAnalyzer", ReadingIndex.STANDARD, false),
        stock("CJKAnalyzer", ReadingIndex.CJK, false),
        stock("CJKAnalyzer, folded", ReadingIndex.CJK_FOLDED, true),
        stock("smartcn", ReadingIndex.SMARTCN, false),
        stock("smartcn, folded", ReadingIndex.SMARTCN_FOLDED, true),
        new RankedChain(
            "pairs and characters, stock BM25",
            new BM25Similarity(),
            text -> HantQueries.folded().with(EVEN).words(ReadingIndex.YANLU, text)),
        yanlu(),
        new RankedChain(
            "Yanlu, crossing pairs x " + CROSSING,
            HantQueries.similarity(),
            RankedChains::crossing),
        new RankedChain(
            "Yanlu, with words field",
            HantQueries.similarity(),
            text ->
                HantQueries.folded().words(ReadingIndex.YANLU, ReadingIndex.YANLU_WORDS, text)));
  }

  /** This project's default. */
  static RankedChain yanlu() {
    return new RankedChain(
        "Yanlu",
        HantQueries.similarity(),
        text -> HantQueries.folded().words(ReadingIndex.YANLU, text));
  }

  private static RankedChain stock(String name, String field, boolean folding) {
    Analyzer analyzer = ReadingIndex.analyzer(field);
    return new RankedChain(
        name,
        new BM25Similarity(),
        text -> {
          Map<String, Float> weights = new LinkedHashMap<>();
          for (String term : StockTerms.of(analyzer, folding ? HanFolding.fold(text) : text)) {
            weights.merge(term, 1f, Float::sum);
          }
          return anyOf(field, weights);
        });
  }

  /** Pairs that cross a word boundary of smartcn's count for less; nothing else differs. */
  private static Query crossing(String text) {
    BitSet inside = new BitSet();
    for (AnalyzedTerm word : Analysis.WORDS.terms(text)) {
      inside.set(word.span().start() + 1, Math.max(word.span().start() + 1, word.span().end()));
    }
    QueryWeights tuned = QueryWeights.TUNED;
    Map<String, Float> weights = new LinkedHashMap<>();
    for (AnalyzedTerm term : Analysis.FOLDED.terms(text)) {
      float weight =
          switch (term.type()) {
            case "character" ->
                Character.isLetter(term.term().codePointAt(0)) ? tuned.character() : 0;
            case "pair" -> inside.get(term.span().start() + 1) ? tuned.pair() : CROSSING;
            case "word" -> tuned.word();
            default -> Set.of("part", "number").contains(term.type()) ? tuned.part() : 0;
          };
      if (weight > 0) {
        weights.merge(term.term(), weight, Float::sum);
      }
    }
    return anyOf(ReadingIndex.YANLU, weights);
  }

  private static Query anyOf(String field, Map<String, Float> weights) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.forEach(
        (term, weight) ->
            query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD));
    return query.build();
  }
}
