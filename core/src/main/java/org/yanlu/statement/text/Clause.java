package org.yanlu.statement.text;

import org.yanlu.text.Span;

/**
 * A stretch between two commas, colons, semicolons or sentence ends outside quotations.
 *
 * @param span its characters without the mark behind it, UTF-16, into the passage
 * @param mark the mark behind it in plain form; a line feed at a paragraph's end without one
 * @param sentence number of its sentence in the passage
 * @param paragraph number of its paragraph in the passage
 */
public record Clause(Span span, char mark, int sentence, int paragraph) {
  /** Whether a sentence ends with it. */
  public boolean endsSentence() {
    return "。！？…\n".indexOf(mark) >= 0;
  }
}
