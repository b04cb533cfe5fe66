package org.yanlu.lucene.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.document.Fields;

/**
 * Queries for plain words: what must be there is one thing, what it is worth another. A hit must
 * hold the words somewhere, and at least one of them in its own wording or its speaker's
 * description; its score is that of {@link HantQueries#words} over the wording, and less over the
 * rest.
 */
final class WordsPlan {
  /** Only these are searched of a longer text: a clause costs time. */
  static final int LONGEST = 250;

  /** A longer word is no word but a sentence, of which most is enough. */
  private static final int LONGEST_WORD = 6;

  /** Share of a sentence's pairs that count as most, in percent. */
  private static final int MOST_PERCENT = 40;

  private static final float HEADLINE_WEIGHT = 0.3f;
  private static final float CONTEXT_WEIGHT = 0.5f;
  private static final int LONGEST_FOR_ALL_FIELDS = 60;

  private final HantQueries queries;
  private final Strings strings;

  WordsPlan(HantQueries queries) {
    this.queries = queries;
    this.strings = new Strings(queries);
  }

  Query query(String text, Strictness strictness) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    switch (strictness) {
      case ALL -> all(read).forEach(condition -> query.add(condition, Occur.FILTER));
      case MOST -> query.add(most(read), Occur.FILTER);
      case ANY -> {}
    }
    return query.add(score(read), Occur.MUST).build();
  }

  /** What the words are worth in the headings alone. */
  Query inHeadline(String text) {
    return queries.words(Fields.HEADLINE, text);
  }

  private Query score(String text) {
    if (text.length() > LONGEST_FOR_ALL_FIELDS) {
      return queries.words(Fields.TEXT, text);
    }
    // the headline's share is added by the caller's MUST on wording or context, never alone
    BooleanQuery own =
        new BooleanQuery.Builder()
            .add(queries.words(Fields.TEXT, text), Occur.SHOULD)
            .add(boosted(queries.words(Fields.CONTEXT, text), CONTEXT_WEIGHT), Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder()
        .add(own, Occur.MUST)
        .add(boosted(queries.words(Fields.HEADLINE, text), HEADLINE_WEIGHT), Occur.SHOULD)
        .build();
  }

  private List<Query> all(String text) {
    List<Query> conditions = new ArrayList<>();
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    for (String word : text.split("\\s+", -1)) {
      if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
        conditions.add(most(word));
      } else if (!word.isEmpty()) {
        conditions.add(anywhere(word));
        own.add(strings.word(Fields.TEXT, word), Occur.SHOULD);
        own.add(strings.word(Fields.CONTEXT, word), Occur.SHOULD);
      }
    }
    BooleanQuery required = own.build();
    if (!required.clauses().isEmpty()) {
      conditions.add(required);
    }
    return conditions;
  }

  private Query anywhere(String word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String field : List.of(Fields.TEXT, Fields.CONTEXT, Fields.HEADLINE)) {
      query.add(strings.word(field, word), Occur.SHOULD);
    }
    return query.build();
  }

  private Query most(String text) {
    Set<String> terms = new LinkedHashSet<>();
    for (AnalyzedTerm term : Analysis.FOLDED.terms(text)) {
      if (!term.type().equals("character") && !term.type().equals("inner")) {
        terms.add(term.term());
      }
    }
    if (terms.isEmpty()) {
      return queries.words(Fields.TEXT, text);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD));
    return query
        .setMinimumNumberShouldMatch(Math.max(1, terms.size() * MOST_PERCENT / 100))
        .build();
  }

  private static Query boosted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
