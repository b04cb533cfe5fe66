package org.yanlu.page;

/** Weighs whether two pieces of running text are one paragraph that the layout broke. */
final class Joining {
  /** A shorter piece without a clause is a label or heading, not a broken paragraph. */
  private static final int SHORT = 18;

  private Joining() {}

  /** What the edges say. */
  enum Verdict {
    /** One paragraph. */
    JOIN,
    /** Two paragraphs. */
    APART,
    /** Two paragraphs, and the end of the left one is missing. */
    TRUNCATED
  }

  /** Weighs the edge between {@code left} and {@code right}. */
  static Verdict weigh(String left, Block.Prose right) {
    String next = right.text().text();
    char last = left.charAt(left.length() - 1);
    char first = next.charAt(0);
    if (right.opens()) {
      return Marks.isMiddle(last) ? Verdict.TRUNCATED : Verdict.APART;
    }
    if (Marks.endsSentence(left)) {
      return Verdict.APART;
    }
    if (Marks.isNeverFirst(first) || Marks.isMiddle(last) || Marks.isOpening(last)) {
      return Verdict.JOIN;
    }
    if (last == '：' || last == ':') {
      return Marks.isOpening(first) ? Verdict.APART : Verdict.JOIN;
    }
    if (Marks.isClosing(last)) {
      return Verdict.APART;
    }
    if (left.length() < SHORT && !Marks.hasClauses(left)) {
      return Verdict.APART;
    }
    return Openings.introducesSpeaker(next) ? Verdict.TRUNCATED : Verdict.JOIN;
  }
}
