package org.yanlu.formats;

import java.util.ArrayList;
import java.util.List;

/** Writes lines with their places as text: large lines as headings, the others as paragraphs. */
final class BoxText {
  /** A heading's characters are this many times larger than those of most text. */
  private static final double HEADING = 1.25;

  /** Those of a first-level heading. */
  private static final double LARGE_HEADING = 1.8;

  /** Lines further apart than this many times their size belong to two paragraphs. */
  private static final double LEADING = 0.9;

  private final MarkdownText text;
  private final double usual;

  private BoxText(MarkdownText text, double usual) {
    this.text = text;
    this.usual = usual;
  }

  /** Writes {@code lines} in reading order. */
  static void write(List<TextBox> lines, MarkdownText text) {
    BoxText writer = new BoxText(text, usualSize(lines));
    ReadingOrder.parts(lines).forEach(writer::part);
  }

  /** Writes lines that belong together and are in order, {@code usual} being the size of most. */
  static void writePart(List<TextBox> lines, double usual, MarkdownText text) {
    new BoxText(text, usual).part(lines);
  }

  /** The size in which most characters are set. */
  static double usualSize(List<TextBox> lines) {
    List<TextBox> sorted =
        lines.stream().sorted((a, b) -> Double.compare(a.size(), b.size())).toList();
    int characters = sorted.stream().mapToInt(line -> line.text().length()).sum();
    int seen = 0;
    for (TextBox line : sorted) {
      seen += line.text().length();
      if (seen * 2 >= characters) {
        return line.size();
      }
    }
    return 1;
  }

  private void part(List<TextBox> part) {
    List<TextBox> run = new ArrayList<>();
    for (TextBox line : part) {
      if (!run.isEmpty() && !belongTogether(run.get(run.size() - 1), line)) {
        write(run);
        run.clear();
      }
      run.add(line);
    }
    write(run);
  }

  private boolean belongTogether(TextBox above, TextBox below) {
    return level(above) == level(below) && below.top() - above.bottom() <= LEADING * above.size();
  }

  private void write(List<TextBox> run) {
    if (run.isEmpty()) {
      return;
    }
    int level = level(run.get(0));
    List<String> lines = run.stream().map(TextBox::text).toList();
    if (level == 0) {
      text.lines(lines);
    } else {
      lines.forEach(line -> text.heading(level, line));
    }
  }

  private int level(TextBox line) {
    if (line.size() >= LARGE_HEADING * usual) {
      return 1;
    }
    return line.size() >= HEADING * usual ? 2 : 0;
  }
}
