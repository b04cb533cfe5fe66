package org.yanlu.lucene.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.analysis.HantQueries;
import org.yanlu.text.HanFolding;

/** Queries for strings that must stand in a field: whole words, phrases, neighbours, patterns. */
final class Strings {
  /** How many characters a {@code *} between Chinese characters stands for at most. */
  static final int LONGEST_STAR = 10;

  private static final HantQueries QUERIES = HantQueries.folded();

  private Strings() {}

  /** A string that stands there as it is; one in Latin letters or digits as a whole word. */
  static Query word(String field, String text) {
    for (AnalyzedTerm term : Analysis.FOLDED.terms(text)) {
      if (term.type().equals("word") && term.span().length() == text.length()) {
        return new TermQuery(new Term(field, term.term()));
      }
    }
    return phrase(field, text);
  }

  static Query phrase(String field, String text) {
    return QUERIES.phrase(field, text, 0);
  }

  /** Each of {@code parts}, in any order, with at most {@code within} characters between them. */
  static Query near(String field, List<String> parts, int within) {
    if (parts.size() == 1) {
      return phrase(field, parts.getFirst());
    }
    IntervalsSource[] sources =
        parts.stream().map(Strings::characters).toArray(IntervalsSource[]::new);
    return new IntervalQuery(field, Intervals.maxgaps(within, Intervals.unordered(sources)));
  }

  /** A word with {@code *} and {@code ?}. */
  static Query pattern(String field, String pattern) {
    String folded = HanFolding.fold(pattern);
    if (folded.chars().allMatch(c -> c < 0x250)) {
      return new WildcardQuery(new Term(field, folded));
    }
    return new IntervalQuery(field, intervals(folded));
  }

  private static IntervalsSource intervals(String pattern) {
    List<IntervalsSource> stretches = new ArrayList<>();
    for (String stretch : pattern.split("\\*+", -1)) {
      if (!stretch.replace("?", "").isEmpty()) {
        stretches.add(stretch(stretch));
      }
    }
    if (stretches.size() == 1) {
      return stretches.getFirst();
    }
    return Intervals.maxgaps(
        LONGEST_STAR, Intervals.ordered(stretches.toArray(IntervalsSource[]::new)));
  }

  /** Characters one after the other, a {@code ?} being any one. */
  private static IntervalsSource stretch(String text) {
    List<IntervalsSource> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int before = at;
      while (at < text.length() && text.charAt(at) == '?') {
        at++;
      }
      int any = at - before;
      int start = at;
      while (at < text.length() && text.charAt(at) != '?') {
        at++;
      }
      if (at > start) {
        IntervalsSource part = characters(text.substring(start, at));
        parts.add(any > 0 && !parts.isEmpty() ? Intervals.extend(part, any, 0) : part);
      }
    }
    return parts.size() == 1
        ? parts.getFirst()
        : Intervals.phrase(parts.toArray(IntervalsSource[]::new));
  }

  /** Every character has its position, so that a string is a row of neighbouring positions. */
  private static IntervalsSource characters(String text) {
    List<String> characters = new ArrayList<>();
    for (AnalyzedTerm term : Analysis.FOLDED.terms(text)) {
      if (term.position() == characters.size()) {
        characters.add(term.term());
      }
    }
    return Intervals.phrase(characters.toArray(String[]::new));
  }
}
