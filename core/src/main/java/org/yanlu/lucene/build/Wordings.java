package org.yanlu.lucene.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.text.HanFolding;

/**
 * Groups statements of nearly the same wording: each joins the first earlier one that shares at
 * least four fifths of its pairs of characters, else founds a group. Candidates are found by
 * MinHash (Broder 1997) with banding, then compared exactly. Not thread-safe.
 */
final class Wordings {
  /** Jaccard similarity of pairs of characters from which on two wordings are the same. */
  private static final double SAME = 0.8;

  /** With 8 bands of 4, a pair of similarity .8 is missed once in 60 times. */
  private static final int BANDS = 8;

  private static final int ROWS = 4;

  /** Anything shorter (太遲了) is said too often to be the same statement. */
  private static final int SHORTEST = 8;

  private static final int SHOWN_PER_BUCKET = 8;

  private final Map<Long, List<Integer>> buckets = new HashMap<>();
  private final List<String> founders = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private int next;

  /** The group of the next statement: the number, from 0, of the statement that founded it. */
  int group(String text) {
    int number = next++;
    String plain = plain(text);
    if (plain.length() < SHORTEST) {
      return number;
    }
    Set<Integer> pairs = pairs(plain);
    long[] bands = bands(pairs);
    for (long band : bands) {
      for (int founder : buckets.getOrDefault(band, List.of())) {
        if (similarity(pairs, pairs(founders.get(founder))) >= SAME) {
          return groups.get(founder);
        }
      }
    }
    for (long band : bands) {
      List<Integer> bucket = buckets.computeIfAbsent(band, key -> new ArrayList<>(1));
      if (bucket.size() < SHOWN_PER_BUCKET) {
        bucket.add(founders.size());
      }
    }
    founders.add(plain);
    groups.add(number);
    return number;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    HanFolding.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static Set<Integer> pairs(String text) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
    }
    return pairs;
  }

  private static double similarity(Set<Integer> left, Set<Integer> right) {
    long common = left.stream().filter(right::contains).count();
    return (double) common / (left.size() + right.size() - common);
  }

  private static long[] bands(Set<Integer> pairs) {
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int pair : pairs) {
      long mixed = pair * 0x9E3779B97F4A7C15L;
      for (int i = 0; i < least.length; i++) {
        mixed = (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L + i;
        least[i] = Math.min(least[i], (int) (mixed >>> 32));
      }
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = hash * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
      }
      bands[band] = hash;
    }
    return bands;
  }
}
