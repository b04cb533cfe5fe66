package org.yanlu.page;

import org.yanlu.page.edge.Marks;

/**
 * The Markdown at the edges of a line.
 *
 * @param mark what it makes of the line
 * @param level of a heading
 * @param contentStart where what is marked begins in the source
 * @param contentEnd where it ends
 */
record LineMarkup(Line.Mark mark, int level, int contentStart, int contentEnd) {
  /** Reads the mark-up of the line whose shown part is {@code source[start, end)}. */
  static LineMarkup of(String source, int start, int end) {
    if (isRule(source, start, end)) {
      return new LineMarkup(Line.Mark.NONE, 0, end, end);
    }
    int hashes = run(source, start, end, '#');
    if (hashes > 0 && hashes <= 6 && isBlankAt(source, start + hashes, end)) {
      return heading(source, start, end, hashes);
    }
    if (source.charAt(start) == '>') {
      return inside(Line.Mark.QUOTE, source, start + 1, end);
    }
    if (isBullet(source, start, end)) {
      return inside(Line.Mark.ITEM, source, start + 1, end);
    }
    if (source.charAt(start) == '|' && end - start > 1 && source.charAt(end - 1) == '|') {
      return new LineMarkup(Line.Mark.ROW, 0, start, end);
    }
    if (isStrong(source, start, end)) {
      return new LineMarkup(Line.Mark.STRONG, 0, start, end);
    }
    return new LineMarkup(Line.Mark.NONE, 0, start, end);
  }

  private static LineMarkup heading(String source, int start, int end, int hashes) {
    int to = end;
    while (to > start + hashes && source.charAt(to - 1) == '#') {
      to--;
    }
    // closing hashes are set off by a blank, else they belong to the heading
    if (to > start + hashes && !Marks.isBlank(source.charAt(to - 1))) {
      to = end;
    }
    int[] content = Marks.trimmed(source, start + hashes, to);
    return new LineMarkup(Line.Mark.HEADING, hashes, content[0], content[1]);
  }

  private static LineMarkup inside(Line.Mark mark, String source, int start, int end) {
    int[] content = Marks.trimmed(source, start, end);
    return new LineMarkup(mark, 0, content[0], content[1]);
  }

  private static boolean isRule(String source, int start, int end) {
    char c = source.charAt(start);
    if ("-=*_|:#>~".indexOf(c) < 0) {
      return false;
    }
    int marks = 0;
    for (int i = start; i < end; i++) {
      char at = source.charAt(i);
      if ("-=*_|:#>~".indexOf(at) >= 0) {
        marks++;
      } else if (!Marks.isBlank(at)) {
        return false;
      }
    }
    return marks >= 3 || c == '#' || c == '>';
  }

  private static boolean isBullet(String source, int start, int end) {
    char c = source.charAt(start);
    return (c == '-' || c == '*' || c == '+')
        && start + 1 < end
        && Marks.isBlank(source.charAt(start + 1));
  }

  private static boolean isStrong(String source, int start, int end) {
    return end - start > 4
        && source.startsWith("**", start)
        && source.startsWith("**", end - 2)
        && source.indexOf("**", start + 2) == end - 2;
  }

  private static boolean isBlankAt(String source, int at, int end) {
    return at >= end || Marks.isBlank(source.charAt(at));
  }

  private static int run(String source, int start, int end, char c) {
    int i = start;
    while (i < end && source.charAt(i) == c) {
      i++;
    }
    return i - start;
  }
}
