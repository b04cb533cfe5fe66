package org.yanlu.statement.source;

/** Numbers in features: only so exact as they matter. */
final class Buckets {
  private Buckets() {}

  /** The first of {@code bounds} that {@code value} does not exceed. */
  static String bucket(int value, int... bounds) {
    for (int bound : bounds) {
      if (value <= bound) {
        return String.valueOf(bound);
      }
    }
    return "more";
  }

  /** The length of a stretch that may name a source. */
  static String length(int length) {
    return bucket(length, 1, 2, 3, 4, 6, 9, 14);
  }
}
