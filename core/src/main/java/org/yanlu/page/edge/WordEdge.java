package org.yanlu.page.edge;

import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;

/**
 * What the words around the edge of two pieces of text say of it.
 *
 * <p>The last characters of the left and the first of the right piece are cut into words in the
 * likeliest way, once together and once apart.
 *
 * @param gain how much likelier they are together; 0 if no word crosses the edge
 * @param leftLoose whether the left piece ends in a character that seldom is a word
 * @param rightLoose whether the right piece begins with such a one
 */
public record WordEdge(int gain, boolean leftLoose, boolean rightLoose) {
  /** A word that crosses the edge proves something from this gain on. */
  private static final int CERTAIN = 4;

  /** A character of this rarity or more seldom is a word. */
  private static final int LOOSE = 18;

  /** So many characters on either side are looked at. */
  private static final int REACH = 5;

  private static final WordEdge NOTHING = new WordEdge(0, false, false);

  /** The edge between {@code left} and {@code right}. */
  public static WordEdge of(String left, String right) {
    String before = HanFolding.fold(hanTail(left));
    String after = HanFolding.fold(hanHead(right));
    if (before.isEmpty() || after.isEmpty()) {
      return NOTHING;
    }
    WordCut one = WordCut.of(before);
    WordCut other = WordCut.of(after);
    return new WordEdge(
        one.cost() + other.cost() - WordCut.of(before + after).cost(),
        isLoose(one.words().get(one.words().size() - 1)),
        isLoose(other.words().get(0)));
  }

  /** Whether a word crosses the edge for certain. */
  public boolean crossed() {
    return gain >= CERTAIN;
  }

  private static boolean isLoose(String word) {
    return word.length() == 1 && CommonWords.shared().rarity(word) >= LOOSE;
  }

  private static String hanTail(String text) {
    int start = text.length();
    while (start > 0 && text.length() - start < REACH && Marks.isHan(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static String hanHead(String text) {
    int end = 0;
    while (end < text.length() && end < REACH && Marks.isHan(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
