package org.yanlu.lucene.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * In how many texts of an archive each stretch of characters stands. Of longer stretches only those
 * are counted that recur in one text or stand in its headings. Not thread-safe.
 */
public final class PhraseCounts {
  /** Beyond so many entries, those met once are forgotten. */
  private static final int MOST = 2_000_000;

  private final Map<String, Integer> texts = new HashMap<>();
  private int total;

  /** Counts a text. */
  public void add(String headings, String body) {
    total++;
    Set<String> seen = new HashSet<>(Candidates.of(headings, body).keySet());
    seen.forEach(stretch -> texts.merge(stretch, 1, Integer::sum));
    if (texts.size() > MOST) {
      texts.values().removeIf(count -> count == 1);
    }
  }

  /** How many texts were counted. */
  int total() {
    return total;
  }

  /** In how many of them {@code stretch} is a candidate. */
  int texts(String stretch) {
    return texts.getOrDefault(stretch, 0);
  }

  /** The stretches that are candidates in at least {@code least} texts. */
  public Map<String, Integer> frequent(int least) {
    Map<String, Integer> frequent = new HashMap<>();
    texts.forEach(
        (stretch, count) -> {
          if (count >= least) {
            frequent.put(stretch, count);
          }
        });
    return frequent;
  }
}
