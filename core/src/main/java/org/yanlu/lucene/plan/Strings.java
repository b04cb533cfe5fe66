package org.yanlu.lucene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.analysis.Expansion;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.query.RegularExpression;
import org.yanlu.text.HanFolding;

/** Queries for strings that must stand in a field: whole words, phrases, neighbours, patterns. */
public final class Strings {
  /** How many characters a {@code *} between Chinese characters stands for at most. */
  public static final int LONGEST_STAR = 10;

  private final HantQueries queries;

  Strings(HantQueries queries) {
    this.queries = queries;
  }

  /**
   * A string that stands there as it is, or with one that stands for a part of it; one in Latin
   * letters or digits as a whole word.
   */
  Query word(String field, String text) {
    List<Query> alternatives = new ArrayList<>();
    for (String alternative : alternatives(text)) {
      alternatives.add(wholeWord(field, alternative).orElseGet(() -> phrase(field, alternative)));
    }
    return alternatives.size() == 1
        ? alternatives.getFirst()
        : new DisjunctionMaxQuery(alternatives, 0);
  }

  /** The text itself, and as it reads with each term that stands for one in it. */
  List<String> alternatives(String text) {
    List<String> alternatives = new ArrayList<>(List.of(text));
    for (Expansion expansion : queries.expansionsOf(text)) {
      String before = text.substring(0, expansion.span().start());
      String after = text.substring(expansion.span().end());
      expansion.others().forEach(other -> alternatives.add(before + other + after));
    }
    return alternatives;
  }

  private static Optional<Query> wholeWord(String field, String text) {
    return Analysis.FOLDED.terms(text).stream()
        .filter(term -> term.type().equals("word") && term.span().length() == text.length())
        .findFirst()
        .map(term -> new TermQuery(new Term(field, term.term())));
  }

  Query phrase(String field, String text) {
    return queries.phrase(field, text, 0);
  }

  /** The strings that {@code near} asks for near each other. */
  public static List<String> parts(SlopQueryNode near) {
    String text = ((QuotedFieldQueryNode) near.getChild()).getTextAsString();
    return List.of(text.strip().split("\\s+", -1));
  }

  /** Each of {@code parts}, in any order, with at most {@code within} characters between them. */
  Query near(String field, List<String> parts, int within) {
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
    if (RegularExpression.isLatin(folded)) {
      return new WildcardQuery(new Term(field, folded));
    }
    return new IntervalQuery(field, intervals(folded));
  }

  /** One of the strings that the expression stands for, else a word that it matches. */
  Query regex(String field, RegularExpression expression) {
    if (expression.strings().isEmpty()) {
      return new AutomatonQuery(new Term(field, expression.text()), expression.words());
    }
    List<Query> strings =
        expression.strings().stream().map(string -> phrase(field, string)).toList();
    return new DisjunctionMaxQuery(strings, 0);
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
