package org.yanlu.text;

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
    WordCuts cuts = WordCuts.of(folded, folded.length());
    return new WordCut(cuts.cost(0, folded.length()), cuts.words(0, folded.length()));
  }
}
