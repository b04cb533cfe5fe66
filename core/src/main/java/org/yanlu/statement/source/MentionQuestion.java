package org.yanlu.statement.source;

import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.text.Span;

/**
 * Asks which words beside a cue name its source.
 *
 * @param stretch where the source may be named, UTF-16 into the page's text
 * @param cue word of the cue
 * @param cueClass its class
 * @param order where the content stands
 * @param rule what the rules say, UTF-16 into the page's text; empty if nothing
 */
record MentionQuestion(Span stretch, String cue, String cueClass, String order, Span rule) {
  private static final Span NOTHING = new Span(0, 0);

  /** The question about the cue of {@code frame}. */
  static MentionQuestion of(PageReading.Part part, Frame frame) {
    return new MentionQuestion(
        frame.source().shift(part.offset()),
        frame.entry().word(),
        frame.entry().cueClass().name(),
        frame.order().name(),
        rule(part, frame));
  }

  private static Span rule(PageReading.Part part, Frame frame) {
    if (frame.inherited() || frame.subject().isEmpty()) {
      return NOTHING;
    }
    Mention mention = frame.subject().get();
    String name = mention.name();
    int at = name.isEmpty() ? -1 : frame.source().of(part.passage().plain()).lastIndexOf(name);
    if (at < 0) {
      return mention.span().shift(part.offset());
    }
    int start = part.offset() + frame.source().start() + at;
    return new Span(start, start + name.length());
  }
}
