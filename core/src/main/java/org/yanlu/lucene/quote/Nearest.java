package org.yanlu.lucene.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How near a text comes to a pattern: the least number of letters to replace, add or leave out to
 * turn the pattern into some stretch of the text, and where the first such stretch ends. Sixty-four
 * letters of the pattern are compared at once (Myers 1999, in blocks as by Hyyrö 2003). Immutable.
 */
final class Nearest {
  private final int length;
  private final int blocks;

  /** By character: the number of its places, 0 if it has none. */
  private final short[] numbers = new short[Character.MAX_VALUE + 1];

  /** By number: a bit for each place in the pattern. */
  private final List<long[]> places = new ArrayList<>();

  Nearest(Letters pattern) {
    length = pattern.length();
    blocks = (length + Long.SIZE - 1) / Long.SIZE;
    places.add(new long[blocks]);
    for (int i = 0; i < length; i++) {
      if (numbers[pattern.at(i)] == 0) {
        numbers[pattern.at(i)] = (short) places.size();
        places.add(new long[blocks]);
      }
      places.get(numbers[pattern.at(i)])[i / Long.SIZE] |= 1L << i;
    }
  }

  /**
   * A distance.
   *
   * @param distance the least number
   * @param end behind the last letter of the first stretch at that distance
   */
  record End(int distance, int end) {}

  /** The end of the stretch of {@code text} that comes nearest. */
  End in(Letters text) {
    long[] plus = new long[blocks];
    long[] minus = new long[blocks];
    Arrays.fill(plus, -1L);
    int distance = length;
    End nearest = new End(length, 0);
    for (int j = 0; j < text.length(); j++) {
      distance += step(places.get(numbers[text.at(j)]), plus, minus);
      if (distance < nearest.distance()) {
        nearest = new End(distance, j + 1);
      }
    }
    return nearest;
  }

  /** Goes on by one letter of the text; how the distance of the whole pattern changes. */
  private int step(long[] same, long[] plus, long[] minus) {
    int carried = 0;
    for (int b = 0; b < blocks; b++) {
      long up = plus[b];
      long down = minus[b];
      long equal = same[b];
      long vertical = equal | down;
      if (carried < 0) {
        equal |= 1;
      }
      long horizontal = (((equal & up) + up) ^ up) | equal;
      long rises = down | ~(horizontal | up);
      long falls = up & horizontal;
      long top = b == blocks - 1 ? 1L << (length - 1) : Long.MIN_VALUE;
      final int out = (rises & top) != 0 ? 1 : (falls & top) != 0 ? -1 : 0;
      rises = (rises << 1) | (carried > 0 ? 1 : 0);
      falls = (falls << 1) | (carried < 0 ? 1 : 0);
      plus[b] = falls | ~(vertical | rises);
      minus[b] = rises & vertical;
      carried = out;
    }
    return carried;
  }
}
