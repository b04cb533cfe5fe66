package org.yanlu.lucene.query;

/** Which {@code *} and {@code ?} stand for characters, and which are just punctuation. */
final class Wildcards {
  /** A longer query that ends in a question mark is a question. */
  private static final int LONGEST_PATTERN_QUERY = 6;

  private Wildcards() {}

  /** Whether {@code word} of {@code query} holds a wildcard and something to hold on to. */
  static boolean in(String word, String query) {
    if (Marks.isOnlyPunctuation(word)) {
      return false;
    }
    String open = endsAsQuestion(word, query) ? word.substring(0, word.length() - 1) : word;
    return open.chars().anyMatch(c -> isWildcard((char) c));
  }

  /** The word with half-width wildcards. */
  static String normal(String word) {
    return word.replace('＊', '*').replace('？', '?');
  }

  private static boolean endsAsQuestion(String word, String query) {
    char last = word.charAt(word.length() - 1);
    return last == '？' || (last == '?' && query.strip().length() > LONGEST_PATTERN_QUERY);
  }

  private static boolean isWildcard(char c) {
    return Marks.isStar(c) || Marks.isQuestionMark(c);
  }
}
