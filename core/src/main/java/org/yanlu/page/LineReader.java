package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Cuts a page into lines and tells their Markdown from what they show. */
final class LineReader {
  private final String source;
  private final List<Line> lines = new ArrayList<>();
  private final List<Span> bareMarkup = new ArrayList<>();
  private int blank;

  private LineReader(String source) {
    this.source = source;
  }

  /**
   * What a page shows and what only marks it up.
   *
   * @param lines the lines that show something
   * @param bareMarkup mark-up on lines that show nothing
   */
  record Result(List<Line> lines, List<Span> bareMarkup) {}

  /** Reads {@code source} from offset {@code from} on. */
  static Result read(String source, int from) {
    LineReader reader = new LineReader(source);
    int start = from;
    for (int i = from; i < source.length(); i++) {
      if (isBreak(source.charAt(i))) {
        reader.line(start, i);
        // a carriage return and line feed are one break
        if (source.charAt(i) == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    reader.line(start, source.length());
    return new Result(List.copyOf(reader.lines), List.copyOf(reader.bareMarkup));
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private void line(int start, int end) {
    int[] shown = Marks.trimmed(source, start, end);
    if (shown[0] == shown[1]) {
      blank++;
      return;
    }
    LineMarkup markup = LineMarkup.of(source, shown[0], shown[1]);
    List<Span> spans = new ArrayList<>();
    add(spans, shown[0], markup.contentStart());
    add(spans, markup.contentEnd(), shown[1]);
    SourceText text =
        InlineMarkup.strip(
            source, markup.contentStart(), markup.contentEnd(), markup.mark(), spans);
    if (text.length() == 0) {
      bareMarkup.addAll(spans);
      blank++;
      return;
    }
    boolean indented = source.startsWith("　", start) || source.startsWith("    ", start);
    lines.add(
        new Line(markup.mark(), markup.level(), Letterspacing.close(text), spans, blank, indented));
    blank = 0;
  }

  private static void add(List<Span> spans, int start, int end) {
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }
}
