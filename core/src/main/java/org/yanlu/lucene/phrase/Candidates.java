package org.yanlu.lucene.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;

/**
 * The stretches of a text that may be phrases: whole words of two to eight Chinese characters
 * together, recurring or in a heading, that do not begin or end with a character of grammar.
 */
final class Candidates {
  static final int SHORTEST = 2;
  static final int LONGEST = 8;

  /** A place in a heading is worth as many in the body. */
  private static final int HEADING_WORTH = 4;

  /** A longer stretch that stands only once, in a heading, is rather a piece of a sentence. */
  private static final int LONG = 4;

  /** Longer texts are looked through up to here, in UTF-16 units. */
  private static final int LONGEST_TEXT = 6_000;

  private static final String NEITHER = "的了是在和與及等為有也都而並但將被把從對於以之其這那個著嗎呢吧又就才還更很最使讓給向由到至或該此各每可能會要請";
  private static final String NOT_FIRST = NEITHER + "們過上下年月日時分元名人次件所本位第";

  private Candidates() {}

  /** Each candidate with how often it stands in the text, headings counting for more. */
  static Map<String, Integer> of(String headings, String body) {
    Map<String, Integer> inHeadings = new LinkedHashMap<>();
    count(headings, inHeadings);
    Map<String, Integer> counts = new LinkedHashMap<>();
    count(body.substring(0, Math.min(LONGEST_TEXT, body.length())), counts);
    counts.entrySet().removeIf(e -> e.getValue() < 2 && !inHeadings.containsKey(e.getKey()));
    inHeadings.forEach(
        (phrase, count) -> {
          if (count > 1 || phrase.length() <= LONG || counts.containsKey(phrase)) {
            counts.merge(phrase, count * HEADING_WORTH, Integer::sum);
          }
        });
    return counts;
  }

  /** Between marks, digits and Latin letters, which no phrase holds. */
  private static void count(String text, Map<String, Integer> counts) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isHan(text.charAt(end))) {
        end++;
      }
      countRun(text.substring(start, end), counts);
      start = Math.max(end, start + 1);
    }
  }

  private static void countRun(String run, Map<String, Integer> counts) {
    List<String> words = WordCut.of(HanFolding.fold(run)).words();
    int start = 0;
    for (int first = 0; first < words.size(); first++) {
      int end = start;
      for (String word : words.subList(first, words.size())) {
        end += word.length();
        if (end - start > LONGEST) {
          break;
        }
        if (end - start >= SHORTEST && canStandAlone(run, start, end)) {
          counts.merge(run.substring(start, end), 1, Integer::sum);
        }
      }
      start += words.get(first).length();
    }
  }

  private static boolean canStandAlone(String run, int start, int end) {
    return NOT_FIRST.indexOf(run.charAt(start)) < 0 && NEITHER.indexOf(run.charAt(end - 1)) < 0;
  }

  private static boolean isHan(char c) {
    return c >= '㐀' && c <= '鿿';
  }
}
