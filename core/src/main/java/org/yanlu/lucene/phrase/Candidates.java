package org.yanlu.lucene.phrase;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The stretches of a text that may be phrases: two to eight Chinese characters, recurring or in a
 * heading, that do not begin or end with a character of grammar.
 */
final class Candidates {
  static final int SHORTEST = 2;
  static final int LONGEST = 8;

  /** A place in a heading is worth as many in the body. */
  private static final int HEADING_WORTH = 3;

  /** Longer texts are looked through up to here, in UTF-16 units. */
  private static final int LONGEST_TEXT = 6_000;

  private static final String NOT_FIRST =
      "的了是在和與及等為有也都而並但將被把從對於以之其這那個們著過嗎呢吧又就才還更很最使讓給向由到至上下年月日時分元名人次件所";
  private static final String NOT_LAST = "的了是在和與及等為有也都而並但將被把從對於以之其這那個著嗎呢吧又就才還更很最使讓給向由到至";

  private Candidates() {}

  /** Each candidate with how often it stands in the text, headings counting for more. */
  static Map<String, Integer> of(String headings, String body) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    count(headings, HEADING_WORTH, counts);
    count(body.substring(0, Math.min(LONGEST_TEXT, body.length())), 1, counts);
    counts.values().removeIf(count -> count < 2);
    return counts;
  }

  private static void count(String text, int worth, Map<String, Integer> counts) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isHan(text.charAt(end))) {
        end++;
      }
      for (int from = start; from + SHORTEST <= end; from++) {
        if (NOT_FIRST.indexOf(text.charAt(from)) < 0) {
          for (int to = from + SHORTEST; to <= Math.min(end, from + LONGEST); to++) {
            if (NOT_LAST.indexOf(text.charAt(to - 1)) < 0) {
              counts.merge(text.substring(from, to), worth, Integer::sum);
            }
          }
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean isHan(char c) {
    return c >= '㐀' && c <= '鿿';
  }
}
