package org.yanlu.page;

import java.util.List;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** A line of a page, or a part of one, with what it is to the layout. */
sealed interface Block {
  /** What it shows, with its origin. */
  SourceText text();

  /** Whether a piece of text begins a paragraph. */
  enum Start {
    /** For certain. */
    OPENS,
    /** Perhaps. */
    FREE,
    /** For certain not. */
    GOES_ON
  }

  /**
   * A line of a heading group.
   *
   * @param level of its mark-up, 1 to 6, 0 if only its looks make it a heading
   */
  record Title(SourceText text, int level) implements Block {}

  /** The heading of a timeline's year. */
  record YearMark(SourceText text, int year, int level) implements Block {}

  /** A rubric printed apart: 專家解讀. */
  record Label(SourceText text, int level, Rubric rubric) implements Block {}

  /**
   * Running text.
   *
   * @param role what it is by its looks
   * @param start whether it begins a paragraph
   * @param blankBefore how many blank lines stand before it
   * @param truncated whether its end is missing
   */
  record Prose(
      SourceText text, Paragraph.Role role, Start start, int blankBefore, boolean truncated)
      implements Block {
    /** The same in that role. */
    Prose as(Paragraph.Role other) {
      return new Prose(text, other, start, blankBefore, truncated);
    }

    /** The same, beginning a paragraph for certain. */
    Prose opening() {
      return new Prose(text, role, Start.OPENS, blankBefore, truncated);
    }
  }

  /**
   * A line that signs.
   *
   * @param bylines who signs
   * @param words the other words of the line
   */
  record Signature(SourceText text, List<Byline> bylines, List<Span> words) implements Block {
    public Signature {
      bylines = List.copyOf(bylines);
      words = List.copyOf(words);
    }

    /** Whether it tells no day. */
    boolean isPlain() {
      return DateMentions.in(text.text(), Dating.UNKNOWN).isEmpty();
    }
  }

  /**
   * A caption.
   *
   * @param credits who made the picture
   * @param words marks and words around caption and credit
   */
  record Caption(SourceText text, List<Byline> credits, List<Span> words) implements Block {
    public Caption {
      credits = List.copyOf(credits);
      words = List.copyOf(words);
    }
  }

  /** Page numbers, running heads and the like. */
  record Furniture(SourceText text) implements Block {}
}
