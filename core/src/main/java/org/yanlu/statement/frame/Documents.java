package org.yanlu.statement.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.text.Span;

/** Reads a cue that opens its sentence with the name of a document: {@code 聲明表示，…}. */
final class Documents {
  private static final Pattern DOCUMENT = Pattern.compile("聲明|公告|通告|報告|判詞");

  private Documents() {}

  /** The document that speaks, if nothing stands before the cue and its first word is one. */
  static Optional<Mention> speaking(String plain, Span region, Span cue) {
    Matcher document = DOCUMENT.matcher(plain).region(cue.start(), cue.end());
    if (!region.isEmpty() || !document.lookingAt() || document.end() == cue.end()) {
      return Optional.empty();
    }
    String name = document.group();
    Span span = new Span(cue.start(), document.end());
    return Optional.of(
        new Mention(span, name, Mention.Form.BODY, SpeakerType.DOCUMENT, name, "", ""));
  }
}
