package org.yanlu.page;

import org.yanlu.text.SourceText;

/**
 * A whole paragraph as the editor set it, re-joined where the layout had broken it.
 *
 * @param role what it is in its section
 * @param text its characters, with their origin in the page's source
 * @param truncated whether its end is missing from the page
 */
public record Paragraph(Role role, SourceText text, boolean truncated) {
  /** What a paragraph is in its section. */
  public enum Role {
    /** Opening paragraph set apart. */
    LEDE,
    /** Running text. */
    BODY,
    /** An interviewer's or reporter's question, laid out as such. */
    QUESTION,
    /** An answer, laid out as such. */
    ANSWER,
    /** Entry of a timeline or list. */
    ENTRY,
    /** Caption of a picture or chart. */
    CAPTION,
    /** Sentence set large as decoration, said elsewhere on the page. */
    PULL_QUOTE,
    /** Row of a table. */
    TABLE
  }

  /** Whether the layout had broken it into pieces. */
  public boolean joined() {
    return text.sourceSpans().size() > 1;
  }
}
