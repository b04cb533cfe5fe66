package org.yanlu.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The likeliest ways to cut stretches of one text into words, by the words' shares alone. Stretches
 * that begin at the same place are cut in one pass. Not thread-safe.
 */
public final class WordCuts {
  private final String folded;
  private final int longest;

  /** How rare the words are that begin at each place, {@link CommonWords#LONGEST} a place. */
  private final int[] rarities;

  private final Map<Integer, Cuts> known = new HashMap<>();

  private WordCuts(String folded, int longest) {
    this.folded = folded;
    this.longest = longest;
    rarities = new int[folded.length() * CommonWords.LONGEST];
    int[] here = new int[CommonWords.LONGEST];
    for (int at = 0; at < folded.length(); at++) {
      CommonWords.shared().raritiesAt(folded, at, here);
      System.arraycopy(here, 0, rarities, at * CommonWords.LONGEST, here.length);
    }
  }

  /**
   * The cuts of stretches of {@code folded}, a text folded as the words of the table are.
   *
   * @param longest no stretch has more UTF-16 units
   */
  public static WordCuts of(String folded, int longest) {
    return new WordCuts(folded, longest);
  }

  /**
   * The words from {@code start} to {@code end}, UTF-16, in text order.
   *
   * @throws IndexOutOfBoundsException if the stretch is longer than was announced
   */
  public List<String> words(int start, int end) {
    int[] last = cuts(start).last;
    Deque<String> words = new ArrayDeque<>();
    for (int at = end; at > start; at -= last[at - start]) {
      words.addFirst(folded.substring(at - last[at - start], at));
    }
    return List.copyOf(words);
  }

  /** The sum of the rarities of these words. */
  int cost(int start, int end) {
    return cuts(start).costs[end - start];
  }

  private Cuts cuts(int start) {
    return known.computeIfAbsent(start, this::cut);
  }

  private Cuts cut(int start) {
    int length = Math.min(longest, folded.length() - start);
    Cuts cuts = new Cuts(length);
    for (int at = 0; at < length; at++) {
      int rarity = (start + at) * CommonWords.LONGEST;
      for (int n = 1; n <= Math.min(CommonWords.LONGEST, length - at); n++) {
        cuts.add(at, n, rarities[rarity + n - 1]);
      }
    }
    return cuts;
  }

  /** The cuts of all stretches from one place on, by their length. */
  private static final class Cuts {
    private final int[] costs;
    private final int[] last;

    private Cuts(int length) {
      costs = new int[length + 1];
      last = new int[length + 1];
      Arrays.fill(costs, 1, costs.length, Integer.MAX_VALUE);
    }

    /** A word of {@code length} units may begin at {@code at}. */
    private void add(int at, int length, int rarity) {
      int cost = costs[at] + rarity;
      if (cost < costs[at + length]) {
        costs[at + length] = cost;
        last[at + length] = length;
      }
    }
  }
}
