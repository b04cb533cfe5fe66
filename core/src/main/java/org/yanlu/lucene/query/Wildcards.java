package org.yanlu.lucene.query;

import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.yanlu.text.HanFolding;

/** Which {@code *} and {@code ?} stand for characters, and for which. */
public final class Wildcards {
  /** A longer word that ends in a question mark is a question, in Chinese characters. */
  private static final int LONGEST_PATTERN = 3;

  /** A longer query that ends in a question mark is a question. */
  private static final int LONGEST_PATTERN_QUERY = 6;

  private Wildcards() {}

  /** Whether {@code word} of {@code query} holds a wildcard and something to hold on to. */
  static boolean in(String word, String query) {
    return inValue(endsAsQuestion(word, query) ? word.substring(0, word.length() - 1) : word);
  }

  /** Whether {@code value} of a field holds a wildcard and something to hold on to. */
  static boolean inValue(String value) {
    return !Marks.isOnlyPunctuation(value) && value.chars().anyMatch(c -> isWildcard((char) c));
  }

  /** The word with half-width wildcards. */
  static String normal(String word) {
    return word.replace('＊', '*').replace('？', '?');
  }

  /** Whether {@code pattern} can be searched without more effort than Lucene allows. */
  static boolean isBounded(String pattern) {
    try {
      automaton(pattern);
      return true;
    } catch (TooComplexToDeterminizeException tooMuch) {
      return false;
    }
  }

  /**
   * Matches what folds to what {@code pattern} stands for, as a whole.
   *
   * @param pattern with half-width wildcards
   */
  public static Predicate<String> folded(String pattern) {
    CharacterRunAutomaton automaton = new CharacterRunAutomaton(automaton(pattern));
    return automaton::run;
  }

  /** The same as an automaton. */
  public static Automaton automaton(String pattern) {
    return WildcardQuery.toAutomaton(
        new Term("", HanFolding.fold(pattern)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static boolean endsAsQuestion(String word, String query) {
    return word.endsWith("？")
        || (word.endsWith("?")
            && ((isLong(query) && query.strip().endsWith(word))
                || word.codePoints().filter(Character::isIdeographic).count() > LONGEST_PATTERN));
  }

  /** Whether a question mark at the end of {@code query} ends a question. */
  static boolean isLong(String query) {
    return query.strip().length() > LONGEST_PATTERN_QUERY;
  }

  private static boolean isWildcard(char c) {
    return Marks.isStar(c) || Marks.isQuestionMark(c);
  }
}
