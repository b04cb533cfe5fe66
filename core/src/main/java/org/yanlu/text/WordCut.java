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
    CommonWords table = CommonWords.shared();
    int[] costs = new int[folded.length() + 1];
    int[] last = new int[folded.length() + 1];
    Arrays.fill(costs, 1, costs.length, Integer.MAX_VALUE);
    for (int end = 1; end <= folded.length(); end++) {
      for (int start = Math.max(0, end - CommonWords.LONGEST); start < end; start++) {
        int cost = costs[start] + table.rarity(folded.substring(start, end));
        if (cost < costs[end]) {
          costs[end] = cost;
          last[end] = end - start;
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
