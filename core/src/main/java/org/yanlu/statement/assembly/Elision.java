package org.yanlu.statement.assembly;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.extent.Decoder;
import org.yanlu.statement.frame.Dialogue;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * Finds the subject of a cue that has none of its own: the speaker of the statement before in the
 * same sentence, else the source that an earlier clause of the sentence opens with, else the
 * speaker of the statement before in the same paragraph. Takes extents in text order.
 */
final class Elision {
  /** An aside that names some of those just named: {@code ，其中包括總理，}. */
  private static final Pattern ASIDE = Pattern.compile("其中包括|包括|其中|例如|譬如|尤其是");

  private final Passage passage;
  private final KnownNames known;
  private final boolean headline;
  private final MentionReader mentions = new MentionReader();
  private Optional<Decoder.Extent> before = Optional.empty();

  /**
   * Starts at the beginning of a passage.
   *
   * @param headline whether it is a headline, whose parts share their subject
   */
  Elision(Passage passage, KnownNames known, boolean headline) {
    this.passage = passage;
    this.known = known;
    this.headline = headline;
  }

  /** The extent with its subject, if one is found. */
  Decoder.Extent complete(Decoder.Extent extent) {
    Decoder.Extent whole = extent;
    boolean labelled = Dialogue.isLabelled(passage, extent.frame());
    if (extent.frame().subject().isEmpty() && !labelled) {
      Optional<Mention> subject = antecedent(extent.frame());
      if (subject.isPresent()) {
        whole = extent.withFrame(extent.frame().withSubject(subject.get()));
      }
    }
    before = Optional.of(whole);
    return whole;
  }

  private Optional<Mention> antecedent(Frame frame) {
    Clause clause = passage.clauses().get(frame.clause());
    if (headline) {
      return inHeadline(frame);
    }
    Optional<Clause> last = before.map(b -> passage.clauses().get(b.frame().clause()));
    Optional<Mention> topic = topic(frame, clause);
    if (topic.isPresent()) {
      return topic;
    }
    if (last.isPresent() && last.get().sentence() == clause.sentence()) {
      return before.flatMap(b -> b.frame().subject());
    }
    boolean near = last.isPresent() && last.get().paragraph() == clause.paragraph();
    return near ? before.flatMap(b -> b.frame().subject()) : Optional.empty();
  }

  /** The person or body that an earlier part of the headline opens with, the nearest first. */
  private Optional<Mention> inHeadline(Frame frame) {
    for (int i = frame.clause() - 1; i >= 0; i--) {
      Span span = passage.clauses().get(i).span();
      Optional<Mention> mention = mentions.topic(passage.plain(), span.start(), span.end(), known);
      if (mention.filter(m -> m.form() != Mention.Form.COMMON).isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /** What an earlier clause of the sentence opens with, the nearest first. */
  private Optional<Mention> topic(Frame frame, Clause clause) {
    int end = before.map(Decoder.Extent::last).orElse(-1);
    for (int i = frame.clause() - 1; i > end; i--) {
      Clause earlier = passage.clauses().get(i);
      if (earlier.sentence() != clause.sentence()) {
        break;
      }
      Span span = earlier.span();
      if (ASIDE.matcher(passage.plain()).region(span.start(), span.end()).lookingAt()) {
        continue;
      }
      Optional<Mention> mention = mentions.topic(passage.plain(), span.start(), span.end(), known);
      if (mention.filter(m -> m.type() != SpeakerType.DOCUMENT).isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }
}
