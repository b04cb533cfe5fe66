package org.yanlu.page.edge;

/** Tells whether a bracket that the left piece of a text opens is closed in the right one. */
public final class Brackets {
  private static final String OPENING = "（(「『《【〈“";
  private static final String CLOSING = "）)」』》】〉”";

  /** Brackets are looked for so far on either side, in UTF-16 units. */
  private static final int REACH = 60;

  private Brackets() {}

  /**
   * Whether the last bracket that {@code left} leaves open is the first that {@code right} closes.
   */
  public static boolean closesIn(String left, String right) {
    int kind = leftOpen(left);
    if (kind < 0) {
      return false;
    }
    int end = Math.min(right.length(), REACH);
    for (int i = 0; i < end; i++) {
      char c = right.charAt(i);
      if (OPENING.indexOf(c) == kind) {
        return false;
      }
      if (CLOSING.indexOf(c) == kind) {
        return true;
      }
    }
    return false;
  }

  private static int leftOpen(String left) {
    int[] closed = new int[OPENING.length()];
    int floor = Math.max(0, left.length() - REACH);
    for (int i = left.length() - 1; i >= floor; i--) {
      int closing = CLOSING.indexOf(left.charAt(i));
      int opening = OPENING.indexOf(left.charAt(i));
      if (closing >= 0) {
        closed[closing]++;
      } else if (opening >= 0 && --closed[opening] < 0) {
        return opening;
      }
    }
    return -1;
  }
}
