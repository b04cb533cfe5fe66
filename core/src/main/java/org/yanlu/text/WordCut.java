package org.yanlu.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The likeliest way to cut a text into words, by the words' shares alone.
 *
 * @param cost the sum of the words' rarities
 * @param words the words in text order
 */
public record WordCut(int cost, List<String> words) {
  /** Copies the list. */
  public WordCut {
    words = List.copyOf(words);
  }

  /** The cut of {@code folded}, a text folded as the words of the table are. */
  public static WordCut of(String folded) {
    int[] costs = new int[folded.length() + 1];
    int[] last = new int[folded.length() + 1];
    Arrays.fill(costs, 1, costs.length, Integer.MAX_VALUE);
    int[] rarities = new int[CommonWords.LONGEST];
    for (int start = 0; start < folded.length(); start++) {
      CommonWords.shared().raritiesAt(folded, start, rarities);
      for (int n = 1; n <= Math.min(CommonWords.LONGEST, folded.length() - start); n++) {
        int cost = costs[start] + rarities[n - 1];
        if (cost < costs[start + n]) {
          costs[start + n] = cost;
          last[start + n] = n;
        }
      }
    }
    Deque<String> words = new ArrayDeque<>();
    for (int end = folded.length(); end > 0; end -= last[end]) {
      words.addFirst(folded.substring(end - last[end], end));
    }
    return new WordCut(costs[folded.length()], List.copyOf(words));
  }
}
