package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.Span;

/**
 * Takes columns apart that were extracted side by side: three and more lines in a row with one wide
 * gap at the same place, running text on both sides of it.
 */
final class Columns {
  private static final Pattern GAP =
      Pattern.compile("(?U)(?<=\\S)(?:\u3000{2,}|[ \u3000]{4,})(?=\\S)");

  private static final int SHORTEST_RUN = 3;

  /** No line over two columns is longer, in UTF-16 units. */
  private static final int LONGEST = 160;

  /** A side of a column is at least so long, in UTF-16 units. */
  private static final int SHORTEST_SIDE = 6;

  /** The gap may move by so many half-width columns. */
  private static final int SLACK = 4;

  private final List<Line> result = new ArrayList<>();
  private final List<Span> found = new ArrayList<>();

  private Columns() {}

  /**
   * Lines in reading order.
   *
   * @param lines the left column before the right one
   * @param found where in the source columns stood side by side
   */
  record Result(List<Line> lines, List<Span> found) {}

  /** {@code lines} with columns taken apart. */
  static Result apart(List<Line> lines) {
    Columns columns = new Columns();
    int at = 0;
    while (at < lines.size()) {
      int end = columns.endOfRun(lines, at);
      if (end - at >= SHORTEST_RUN) {
        columns.take(lines.subList(at, end));
      } else {
        end = at + 1;
        columns.result.add(lines.get(at));
      }
      at = end;
    }
    return new Result(List.copyOf(columns.result), List.copyOf(columns.found));
  }

  private int endOfRun(List<Line> lines, int start) {
    Optional<Span> first = gap(lines.get(start));
    if (first.isEmpty()) {
      return start;
    }
    int end = start + 1;
    while (end < lines.size() && lines.get(end).blankBefore() == 0) {
      Optional<Span> gap = gap(lines.get(end));
      if (gap.isEmpty() || !isSamePlace(lines, start, first.get(), end, gap.get())) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isSamePlace(
      List<Line> lines, int one, Span gap, int other, Span otherGap) {
    int place = WrappedLines.width(gap.end(), lines.get(one));
    return Math.abs(place - WrappedLines.width(otherGap.end(), lines.get(other))) <= SLACK;
  }

  /** The only gap of a line of running text. */
  private static Optional<Span> gap(Line line) {
    if (line.mark() != Line.Mark.NONE || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String shown = line.shown();
    Matcher gap = GAP.matcher(shown);
    if (!gap.find()) {
      return Optional.empty();
    }
    Span span = new Span(gap.start(), gap.end());
    boolean long2 = span.start() >= SHORTEST_SIDE && shown.length() - span.end() >= SHORTEST_SIDE;
    return long2 && !gap.find() ? Optional.of(span) : Optional.empty();
  }

  private void take(List<Line> run) {
    List<Line> right = new ArrayList<>();
    for (Line line : run) {
      Span gap = gap(line).orElseThrow();
      result.add(line.part(new Span(0, gap.start()), result.isEmpty() ? 0 : line.blankBefore()));
      int blank = right.isEmpty() ? 1 : 0;
      right.add(line.rest(new Span(gap.end(), line.text().length()), blank));
    }
    result.addAll(right);
    found.add(new Span(run.get(0).hull().start(), run.get(run.size() - 1).hull().end()));
  }
}
