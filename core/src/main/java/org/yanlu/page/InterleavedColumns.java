package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.page.edge.WordEdge;
import org.yanlu.text.Span;

/**
 * Takes two columns apart whose lines were extracted in turn. Only done when certain: in a run of
 * lines of one width, words go on over the edge to the next line but one, and never to the next.
 */
final class InterleavedColumns {
  private static final int SHORTEST_RUN = 6;

  /** So many words must go on in the next line but one. */
  private static final int PROOF = 2;

  /** A line may lack so much of the width, in half-width columns. */
  private static final int SLACK = 4;

  private static final int NARROWEST = 16;
  private static final int WIDEST = 96;

  private final List<Line> result = new ArrayList<>();
  private final List<Span> found = new ArrayList<>();

  private InterleavedColumns() {}

  /** {@code lines} with such columns one behind the other. */
  static Columns.Result apart(List<Line> lines) {
    InterleavedColumns columns = new InterleavedColumns();
    int at = 0;
    while (at < lines.size()) {
      int end = endOfRun(lines, at);
      List<Line> run = lines.subList(at, end);
      if (run.size() >= SHORTEST_RUN && isInterleaved(run)) {
        columns.take(run);
      } else {
        columns.result.addAll(run);
      }
      at = end;
    }
    return new Columns.Result(List.copyOf(columns.result), List.copyOf(columns.found));
  }

  /** Behind the lines of one width that begin at {@code start}; the last two may be shorter. */
  private static int endOfRun(List<Line> lines, int start) {
    int width = width(lines.get(start));
    int end = start + 1;
    int shorter = 0;
    if (lines.get(start).mark() != Line.Mark.NONE || width < NARROWEST || width > WIDEST) {
      return end;
    }
    while (end < lines.size() && shorter < 2 && isNext(lines.get(end), width)) {
      shorter += width(lines.get(end)) < width - SLACK ? 1 : 0;
      end++;
    }
    return end;
  }

  private static boolean isNext(Line line, int width) {
    return line.blankBefore() == 0
        && line.mark() == Line.Mark.NONE
        && !line.indented()
        && width(line) <= width + SLACK;
  }

  private static int width(Line line) {
    return WrappedLines.width(line.text().length(), line);
  }

  private static boolean isInterleaved(List<Line> run) {
    int proof = 0;
    for (int i = 0; i + 1 < run.size(); i++) {
      if (goesOn(run.get(i), run.get(i + 1))) {
        return false;
      }
      proof += i + 2 < run.size() && goesOn(run.get(i), run.get(i + 2)) ? 1 : 0;
    }
    return proof >= PROOF;
  }

  private static boolean goesOn(Line line, Line next) {
    return WordEdge.of(line.shown(), next.shown()).crossed();
  }

  private void take(List<Line> run) {
    for (int column = 0; column < 2; column++) {
      for (int i = column; i < run.size(); i += 2) {
        Line line = run.get(i);
        int blank = i == column ? Math.max(column, line.blankBefore()) : 0;
        result.add(line.part(new Span(0, line.text().length()), blank));
      }
    }
    found.add(new Span(run.get(0).hull().start(), run.get(run.size() - 1).hull().end()));
  }
}
