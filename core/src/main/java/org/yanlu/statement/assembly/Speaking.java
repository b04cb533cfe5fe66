package org.yanlu.statement.assembly;

import java.util.List;
import java.util.Optional;
import org.yanlu.statement.Act;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Dialogue;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.lexicon.Addressing;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.source.Answer;
import org.yanlu.statement.source.MentionForm;
import org.yanlu.statement.source.SourceReader;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.Mention;

/**
 * Decides who speaks in each statement of a page, one after the other: the label of a dialogue and
 * the passive are certain, everything else is weighed. Not thread-safe.
 */
final class Speaking {
  /** Whoever is less likely the speaker is not named. */
  private static final double LEAST_SURE = 0.2;

  private final Directory directory;
  private final Models models;
  private final SourceReader sources;
  private final Assembly.Teacher teacher;

  Speaking(Directory directory, Models models, SourceReader sources, Assembly.Teacher teacher) {
    this.directory = directory;
    this.models = models;
    this.sources = sources;
    this.teacher = teacher;
  }

  /** Who is said to speak, and remembers it for what follows. */
  Voice voice(PageReading.Part part, Found found, Optional<Entity> entity) {
    Optional<Frame> frame = found.frame();
    String rule = entity.map(Entity::name).orElse("");
    Optional<Assembly.Truth> truth = teacher.said(part, found, rule, sources);
    if (truth.isPresent()) {
      say(part, found, truth.get().name(), truth.get().form());
    } else if (frame.filter(f -> Dialogue.isLabelled(part.passage(), f)).isPresent()) {
      entity.ifPresent(e -> say(part, found, e.name(), labelled(e)));
    } else if (models.source().isEmpty()) {
      boolean named = frame.flatMap(Frame::subject).isPresent();
      MentionForm form = named ? MentionForm.OTHER : MentionForm.ELIDED;
      entity.ifPresent(e -> say(part, found, e.name(), form));
    } else if (frame.filter(f -> f.entry().cueClass() == CueClass.PASSIVE).isEmpty()) {
      List<Answer> answers = sources.answers(part, frame, start(found), rule);
      if (!answers.isEmpty()) {
        double second = answers.size() > 1 ? answers.get(1).probability() : 0;
        return voice(part, found, answers.getFirst(), second);
      }
    }
    return byRule(found, entity);
  }

  private Voice voice(PageReading.Part part, Found found, Answer best, double second) {
    say(part, found, best.name(), best.form());
    Speaker speaker =
        directory.speaker(sources.source(best.name(), best.form()), printed(found, best));
    Voice voice = new Voice(Optional.of(speaker), best.form(), best.probability(), second);
    return isKnown(found, best, voice) ? voice : voice.ofNobody();
  }

  /** The whole mention with position and body, where the rules read it around the name. */
  private static String printed(Found found, Answer answer) {
    return found
        .frame()
        .filter(frame -> !frame.inherited() && !answer.words().isEmpty())
        .flatMap(Frame::subject)
        .map(Mention::printed)
        .filter(words -> words.endsWith(answer.words()))
        .orElse(answer.words());
  }

  private static MentionForm labelled(Entity entity) {
    return entity.type() == SpeakerType.PERSON ? MentionForm.FULL_NAME : MentionForm.ANONYMOUS;
  }

  /** Who speaks as the rules tell it. */
  Voice byRule(Found found, Optional<Entity> entity) {
    Optional<Mention> mention = found.frame().flatMap(Frame::subject);
    return Voice.byRule(entity.map(e -> directory.speaker(e, mention)));
  }

  private void say(PageReading.Part part, Found found, String name, MentionForm form) {
    boolean asks = found.frame().filter(f -> f.entry().act() == Act.ASK).isPresent();
    sources.say(part, start(found), name, form, asks);
  }

  /** Where the cue begins, or a quotation without one; UTF-16 into the passage. */
  static int start(Found found) {
    return found.frame().map(f -> f.cue().start()).orElse(found.pieces().get(0).start());
  }

  /** Whether the page tells who speaks: a pronoun alone does not, nor what is likelier wrong. */
  private boolean isKnown(Found found, Answer answer, Voice voice) {
    return !Addressing.project().isThird(answer.name())
        && (models.speaker().isEmpty()
            || models.speaker().probability(Confidence.speaker(found, voice)) >= LEAST_SURE);
  }
}
