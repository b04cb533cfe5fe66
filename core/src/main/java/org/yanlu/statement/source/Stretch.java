package org.yanlu.statement.source;

import org.yanlu.text.Span;

/**
 * A stretch that may name a source, whatever stands around it.
 *
 * @param span where, UTF-16 into the page's text; empty if the source is elided
 * @param words its characters
 * @param form how it would name the source
 * @param inside what stands inside that is seldom part of a name
 * @param name where a known name stands inside
 * @param body whether it is the name of a body
 * @param count how often its characters stand on the page
 */
record Stretch(
    Span span,
    String words,
    MentionForm form,
    String inside,
    String name,
    boolean body,
    int count) {
  /** The stretch of an elided source, whose cue or gap begins at {@code at}. */
  static Stretch elided(int at) {
    return new Stretch(new Span(at, at), "", MentionForm.ELIDED, "", "", false, 0);
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
