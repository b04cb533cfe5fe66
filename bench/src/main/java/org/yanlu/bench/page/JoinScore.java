package org.yanlu.bench.page;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts joins against the truth. Not thread-safe. */
final class JoinScore {
  private final Map<BrokenPage.Cause, int[]> counts = new EnumMap<>(BrokenPage.Cause.class);

  JoinScore() {
    for (BrokenPage.Cause cause : BrokenPage.Cause.values()) {
      counts.put(cause, new int[2]);
    }
  }

  /** Counts an edge. */
  void add(BrokenPage.Cause cause, boolean joined) {
    count(cause)[joined ? 1 : 0]++;
  }

  /** How many joins were right. */
  double precision() {
    int right = joined(true, false);
    int all = right + joined(false, false);
    return all == 0 ? 1 : (double) right / all;
  }

  /** How many of the breaks inside a sentence were mended. */
  double recall() {
    int found = joined(true, true);
    int all = 0;
    for (BrokenPage.Cause cause : BrokenPage.Cause.values()) {
      if (cause.join() && cause != BrokenPage.Cause.SENTENCE) {
        all += count(cause)[0] + count(cause)[1];
      }
    }
    return all == 0 ? 1 : (double) found / all;
  }

  /** One line for each cause. */
  String details() {
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (cause, count) ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "    %-10s joined %6d of %6d%n",
                    cause.name().toLowerCase(Locale.ROOT),
                    count[1],
                    count[0] + count[1])));
    return lines.toString();
  }

  private int joined(boolean join, boolean insideSentence) {
    int joined = 0;
    for (BrokenPage.Cause cause : BrokenPage.Cause.values()) {
      if (cause.join() == join && !(insideSentence && cause == BrokenPage.Cause.SENTENCE)) {
        joined += count(cause)[1];
      }
    }
    return joined;
  }

  private int[] count(BrokenPage.Cause cause) {
    return counts.getOrDefault(cause, new int[2]);
  }
}
