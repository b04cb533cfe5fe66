package org.yanlu.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.page.edge.Openings;

/**
 * Finds text broken at a fixed width: three and more lines without a blank line between, most of
 * them as wide as the widest. There a line that fills the width goes on in the next, whatever it
 * ends with.
 */
final class WrappedLines {
  private static final int SHORTEST_RUN = 3;

  /** No column of print is wider, in half-width columns. */
  private static final int WIDEST = 96;

  /** No column of print is narrower. */
  private static final int NARROWEST = 16;

  /**
   * A line that lacks no more than this of the width fills it: marks are not set first in a line.
   */
  private static final int SLACK = 4;

  private WrappedLines() {}

  /** The indexes of lines that go on the line before. */
  static Set<Integer> continuations(List<Line> lines) {
    Set<Integer> found = new HashSet<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && isNext(lines.get(end))) {
        end++;
      }
      if (end - start >= SHORTEST_RUN) {
        find(lines, start, end, found);
      }
      start = end;
    }
    return found;
  }

  private static boolean isNext(Line line) {
    return line.blankBefore() == 0 && line.mark() == Line.Mark.NONE;
  }

  private static void find(List<Line> lines, int start, int end, Set<Integer> found) {
    int widest = 0;
    for (int i = start; i < end; i++) {
      widest = Math.max(widest, width(lines.get(i)));
    }
    int full = 0;
    for (int i = start; i < end - 1; i++) {
      full += width(lines.get(i)) >= widest - SLACK ? 1 : 0;
    }
    if (widest > WIDEST || widest < NARROWEST || full * 3 < (end - 1 - start) * 2) {
      return;
    }
    for (int i = start + 1; i < end; i++) {
      Line line = lines.get(i);
      boolean fills = width(lines.get(i - 1)) >= widest - SLACK;
      if (fills && !line.indented() && !Openings.isMarker(line.shown())) {
        found.add(i);
      }
    }
  }

  private static int width(Line line) {
    return width(line.text().length(), line);
  }

  /** The width of the first {@code end} units of a line, in half-width columns. */
  static int width(int end, Line line) {
    int width = line.indented() ? 4 : 0;
    String shown = line.shown();
    for (int i = 0; i < end; i++) {
      width += shown.charAt(i) < 0x1100 ? 1 : 2;
    }
    return width;
  }
}
