package org.yanlu.text;

import java.util.Arrays;

/**
 * The likeliest way to cut a text into words, by the words' shares alone.
 *
 * @param cost the sum of the words' rarities
 * @param firstWord length of the first word, UTF-16
 * @param lastWord length of the last word, UTF-16
 */
public record WordCut(int cost, int firstWord, int lastWord) {
  /** The cut of {@code folded}, a text folded as the words of the table are. */
  public static WordCut of(String folded) {
    CommonWords words = CommonWords.shared();
    int[] costs = new int[folded.length() + 1];
    int[] first = new int[folded.length() + 1];
    int[] last = new int[folded.length() + 1];
    Arrays.fill(costs, 1, costs.length, Integer.MAX_VALUE);
    for (int end = 1; end <= folded.length(); end++) {
      for (int start = Math.max(0, end - CommonWords.LONGEST); start < end; start++) {
        int cost = costs[start] + words.rarity(folded.substring(start, end));
        if (cost < costs[end]) {
          costs[end] = cost;
          last[end] = end - start;
          first[end] = start == 0 ? end : first[start];
        }
      }
    }
    return new WordCut(costs[folded.length()], first[folded.length()], last[folded.length()]);
  }
}
