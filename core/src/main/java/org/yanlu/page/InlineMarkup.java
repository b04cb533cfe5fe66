package org.yanlu.page;

import java.util.List;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Takes Markdown and HTML tags out of the middle of a line. */
final class InlineMarkup {
  /** No tag or link is longer; bounds the search for its end. */
  private static final int LONGEST = 500;

  private InlineMarkup() {}

  /**
   * What {@code source[start, end)} shows.
   *
   * @param markup where the spans of mark-up are added
   */
  static SourceText strip(String source, int start, int end, Line.Mark mark, List<Span> markup) {
    SourceText.Builder shown = SourceText.builder(source);
    int kept = start;
    int at = start;
    while (at < end) {
      int behind = markupEnd(source, at, end, mark);
      if (behind == at) {
        at++;
        continue;
      }
      keep(shown, source, kept, at, mark);
      markup.add(new Span(at, behind));
      at = behind;
      kept = behind;
    }
    keep(shown, source, kept, end, mark);
    return shown.build();
  }

  private static void keep(
      SourceText.Builder shown, String source, int start, int end, Line.Mark mark) {
    // the cells of a row lose their edge blanks and are set apart by one
    int[] kept = mark == Line.Mark.ROW ? Marks.trimmed(source, start, end) : new int[] {start, end};
    if (kept[0] == kept[1]) {
      return;
    }
    if (mark == Line.Mark.ROW && shown.length() > 0) {
      shown.addForeign(" ");
    }
    shown.add(new Span(kept[0], kept[1]));
  }

  /** Where the mark-up that begins at {@code at} ends; {@code at} itself if none begins there. */
  private static int markupEnd(String source, int at, int end, Line.Mark mark) {
    return switch (source.charAt(at)) {
      case '|' -> mark == Line.Mark.ROW ? at + 1 : at;
      case '*' -> source.startsWith("**", at) ? run(source, at, end, '*') : at;
      case '!' -> image(source, at, end);
      case '[' -> linkStart(source, at, end);
      case ']' -> linkEnd(source, at, end);
      case '<' -> tag(source, at, end);
      default -> at;
    };
  }

  private static int image(String source, int at, int end) {
    if (!source.startsWith("![", at)) {
      return at;
    }
    int close = find(source, "](", at, end);
    int behind = close < 0 ? at : linkEnd(source, close, end);
    return behind == close ? at : behind;
  }

  private static int linkStart(String source, int at, int end) {
    int close = find(source, "](", at, end);
    return close > at + 1 && linkEnd(source, close, end) > close ? at + 1 : at;
  }

  private static int linkEnd(String source, int at, int end) {
    if (!source.startsWith("](", at)) {
      return at;
    }
    int close = find(source, ")", at, end);
    return close < 0 ? at : close + 1;
  }

  private static int tag(String source, int at, int end) {
    if (at + 1 >= end || !opensTag(source.charAt(at + 1))) {
      return at;
    }
    int close = find(source, ">", at, end);
    return close < 0 ? at : close + 1;
  }

  private static boolean opensTag(char c) {
    return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int find(String source, String what, int from, int end) {
    int bound = Math.min(end, from + LONGEST);
    int found = source.substring(from, bound).indexOf(what);
    return found < 0 ? -1 : from + found;
  }

  private static int run(String source, int at, int end, char c) {
    int i = at;
    while (i < end && source.charAt(i) == c) {
      i++;
    }
    return i;
  }
}
