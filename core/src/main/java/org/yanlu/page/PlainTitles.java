package org.yanlu.page;

import java.util.List;

/** Tells headings without mark-up by their looks. */
final class PlainTitles {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 44;

  /** What follows a heading is at least so long, in UTF-16 units. */
  private static final int BODY = 40;

  private PlainTitles() {}

  /** Whether line {@code index} stands as a heading does: short, apart, before running text. */
  static boolean isTitle(List<Line> lines, int index) {
    String shown = lines.get(index).shown();
    if (shown.length() < SHORTEST || shown.length() > LONGEST || !looksLikeTitle(shown)) {
      return false;
    }
    return standsApart(lines, index) && isClosed(lines, index) && hasBody(lines, index);
  }

  private static boolean looksLikeTitle(String shown) {
    char last = shown.charAt(shown.length() - 1);
    char first = shown.charAt(0);
    return (Marks.isHan(first) || Marks.isOpening(first) || Marks.isLatin(first))
        && !Marks.endsSentence(shown)
        && !Marks.isMiddle(last)
        && last != '：'
        && last != ':'
        && shown.indexOf('。') < 0
        && !Openings.isMarker(shown);
  }

  private static boolean standsApart(List<Line> lines, int index) {
    return index == 0 || lines.get(index).blankBefore() > 0;
  }

  private static boolean isClosed(List<Line> lines, int index) {
    if (index == 0) {
      return true;
    }
    String before = lines.get(index - 1).shown();
    return Marks.endsSentence(before) || before.length() <= LONGEST;
  }

  private static boolean hasBody(List<Line> lines, int index) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(index + 1).shown();
    return next.length() >= BODY && Marks.hasClauses(next);
  }
}
