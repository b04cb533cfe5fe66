package org.yanlu.statement.text;

import org.yanlu.text.Span;

/**
 * A bracketed stretch: a quotation, a title or a parenthesis.
 *
 * @param span from its opening mark to behind its closing mark, UTF-16, into the passage
 * @param mark its opening mark in plain form: {@code 「 『 《 〈 （ 【 〔}
 * @param depth how many others it stands in
 * @param opened whether its opening mark was found; if not, it begins with its paragraph
 * @param closed whether its closing mark was found; if not, it ends with its paragraph
 */
public record Quote(Span span, char mark, int depth, boolean opened, boolean closed) {
  /** Whether it is a quotation, not a title or a parenthesis. */
  public boolean quotation() {
    return mark == '「' || mark == '『';
  }

  /** Whether it is a title set in {@code 《》} or {@code 〈〉}. */
  public boolean title() {
    return mark == '《' || mark == '〈';
  }

  /** The stretch inside its marks. */
  public Span inner() {
    return new Span(opened ? span.start() + 1 : span.start(), closed ? span.end() - 1 : span.end());
  }
}
