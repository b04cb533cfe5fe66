package org.yanlu.page;

import org.yanlu.text.Span;

/**
 * One line of a section's heading group.
 *
 * @param kind what the line is to the section
 * @param text the line without its mark-up and edge blanks
 * @param span where the text stands in the page's source, UTF-16
 * @param displaced whether the layout printed it away from its section, and the reader gave it back
 */
public record Heading(Kind kind, String text, Span span, boolean displaced) {
  /** What a heading line is. */
  public enum Kind {
    /** Shoulder line above the headline, or a rubric such as 專家解讀. */
    KICKER,
    /** The headline. */
    HEADLINE,
    /** A line below the headline. */
    SUBHEADLINE,
    /** Title and number of a series. */
    SERIES,
    /** Name of a part of a series or page. */
    PART,
    /** The year of a timeline's entry. */
    YEAR
  }
}
