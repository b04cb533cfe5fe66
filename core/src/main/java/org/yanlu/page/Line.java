package org.yanlu.page;

import java.util.List;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/**
 * A line of a page that shows something.
 *
 * @param mark what its mark-up makes of it
 * @param level of a heading, 1 to 6; of any other line 0
 * @param text what it shows, mark-up left out
 * @param markup its mark-up characters in the source
 * @param blankBefore how many blank lines stand before it
 * @param indented whether it begins with the blank of a paragraph's first line
 */
record Line(
    Mark mark, int level, SourceText text, List<Span> markup, int blankBefore, boolean indented) {
  /** What mark-up makes of a line. */
  enum Mark {
    /** Nothing: running text. */
    NONE,
    /** A heading. */
    HEADING,
    /** Bold from edge to edge. */
    STRONG,
    /** A quotation block. */
    QUOTE,
    /** An item of a list. */
    ITEM,
    /** A row of a table. */
    ROW
  }

  Line {
    markup = List.copyOf(markup);
  }

  /** What it shows. */
  String shown() {
    return text.text();
  }

  /** A part of it that keeps its mark-up. */
  Line part(Span shown, int blank) {
    return new Line(mark, level, text.slice(shown), markup, blank, indented);
  }

  /** A part of it without its mark-up, which another part keeps. */
  Line rest(Span shown, int blank) {
    return new Line(mark, level, text.slice(shown), List.of(), blank, false);
  }

  /** From its first shown unit to behind its last in the source. */
  Span hull() {
    return Hulls.of(text);
  }
}
