package org.yanlu.text;

/**
 * A text with the words of the table that may stand at each of its places, for cutting any stretch
 * of it in the likeliest way. Offsets are UTF-16 units of the text. Immutable and thread-safe.
 */
public final class WordLattice {
  private static final int LONGEST = CommonWords.LONGEST;

  private final int length;

  /** At {@code i * LONGEST + n - 1} the rarity of the {@code n} units from {@code i} on. */
  private final int[] rarities;

  private WordLattice(String folded) {
    length = folded.length();
    rarities = new int[length * LONGEST];
    int[] here = new int[LONGEST];
    for (int i = 0; i < length; i++) {
      CommonWords.shared().raritiesAt(folded, i, here);
      System.arraycopy(here, 0, rarities, i * LONGEST, LONGEST);
    }
  }

  /** The lattice of {@code text}, which is folded character by character. */
  public static WordLattice of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(HanFolding.fold(text.charAt(i)));
    }
    return new WordLattice(folded.toString());
  }

  /**
   * What the likeliest cut of the stretch costs: the sum of its words' rarities.
   *
   * @throws IndexOutOfBoundsException if the stretch is not inside the text
   */
  public int cost(int from, int to) {
    if (from < 0 || to > length || from > to) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + length);
    }
    int[] costs = new int[to - from + 1];
    for (int end = 1; end < costs.length; end++) {
      int best = Integer.MAX_VALUE;
      for (int n = 1; n <= Math.min(LONGEST, end); n++) {
        int start = end - n;
        best = Math.min(best, costs[start] + rarities[(from + start) * LONGEST + n - 1]);
      }
      costs[end] = best;
    }
    return costs[to - from];
  }
}
