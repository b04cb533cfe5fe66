package org.yanlu.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yanlu.text.Span;

/**
 * Builds the query for plain words in one field.
 *
 * <p>Pairs and words decide what is found, characters only help to rank it: nearly every text holds
 * one of a query's characters. A term of a group is an alternative to its others, each of which
 * must stand as a phrase, and weighs as much as what it stands for.
 */
final class PlainWords {
  /** Half of the clauses that Lucene allows in one query; what stands behind them is left out. */
  static final int MOST_TERMS = 256;

  private final String field;
  private final HantQueries queries;
  private final Analysis analysis;
  private final QueryWeights weights;

  PlainWords(String field, HantQueries queries, Analysis analysis, QueryWeights weights) {
    this.field = field;
    this.queries = queries;
    this.analysis = analysis;
    this.weights = weights;
  }

  /** The query for {@code text}, whose expansions are {@code expansions}. */
  Query query(String text, List<Expansion> expansions) {
    List<AnalyzedTerm> terms = analysis.terms(text);
    List<Query> alternatives = new ArrayList<>();
    for (Expansion expansion : expansions) {
      alternatives.add(alternatives(termsIn(expansion.span(), terms), expansion.others()));
    }
    List<AnalyzedTerm> own =
        terms.stream()
            .filter(t -> expansions.stream().noneMatch(e -> e.span().contains(t.span())))
            .toList();
    return anyOf(own, alternatives);
  }

  private static List<AnalyzedTerm> termsIn(Span span, List<AnalyzedTerm> terms) {
    return terms.stream().filter(t -> span.contains(t.span())).toList();
  }

  private Query alternatives(List<AnalyzedTerm> terms, List<String> others) {
    List<Query> alternatives = new ArrayList<>();
    alternatives.add(anyOf(terms, List.of()));
    float weight = sum(terms);
    for (String other : others) {
      alternatives.add(standingFor(other, weight));
    }
    return new DisjunctionMaxQuery(alternatives, 0);
  }

  private Query standingFor(String other, float weight) {
    List<AnalyzedTerm> terms = analysis.terms(other);
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(present(other, terms), Occur.FILTER);
    byWeight(terms)
        .forEach((term, own) -> query.add(term(term, own * weight / sum(terms)), Occur.SHOULD));
    return query.build();
  }

  private Query present(String other, List<AnalyzedTerm> terms) {
    return terms.stream()
        .filter(t -> t.type().equals(TermType.WORD) && t.span().length() == other.length())
        .findFirst()
        .<Query>map(word -> new TermQuery(new Term(field, word.term())))
        .orElseGet(() -> queries.phrase(field, other, 0));
  }

  private Query anyOf(List<AnalyzedTerm> terms, List<Query> alternatives) {
    Map<String, Float> characters =
        byWeight(terms.stream().filter(t -> t.type().equals(TermType.CHARACTER)).toList());
    Map<String, Float> finders =
        byWeight(terms.stream().filter(t -> !t.type().equals(TermType.CHARACTER)).toList());
    BooleanQuery.Builder ranked = new BooleanQuery.Builder();
    characters.forEach((term, weight) -> ranked.add(term(term, weight), Occur.SHOULD));
    if (!finders.isEmpty() || !alternatives.isEmpty()) {
      BooleanQuery.Builder found = new BooleanQuery.Builder();
      finders.forEach((term, weight) -> found.add(term(term, weight), Occur.SHOULD));
      alternatives.forEach(alternative -> found.add(alternative, Occur.SHOULD));
      int clauses = finders.size() + alternatives.size();
      found.setMinimumNumberShouldMatch(Math.max(1, (int) (weights.least() * clauses)));
      ranked.add(found.build(), Occur.MUST);
    }
    return ranked.build();
  }

  private Map<String, Float> byWeight(List<AnalyzedTerm> terms) {
    Map<String, Float> byWeight = new LinkedHashMap<>();
    for (AnalyzedTerm term : terms) {
      float weight = weights.of(term);
      if (weight > 0 && (byWeight.size() < MOST_TERMS || byWeight.containsKey(term.term()))) {
        byWeight.merge(term.term(), weight, Float::sum);
      }
    }
    return byWeight;
  }

  private float sum(List<AnalyzedTerm> terms) {
    return (float) terms.stream().mapToDouble(weights::of).sum();
  }

  private Query term(String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }
}
