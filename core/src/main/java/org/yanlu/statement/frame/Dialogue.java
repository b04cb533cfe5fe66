package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.Act;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.CueEntry;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.DialogueLabels;
import org.yanlu.text.DialogueLabels.Use;
import org.yanlu.text.Span;

/**
 * Reads lines that begin with who speaks and a colon: the questions and answers of an interview,
 * and headlines of the form {@code 麥浩謙：…}.
 */
public final class Dialogue {
  private static final Pattern LINE = Pattern.compile("(?m)^([^：\\n「」，。]{1,16})：(?=[^\\n])");
  private static final DialogueLabels LABELS = DialogueLabels.project();

  private final Passage passage;
  private final KnownNames known;
  private final Optional<Mention> interviewee;
  private final MentionReader mentions = new MentionReader();

  private Dialogue(Passage passage, KnownNames known, Optional<Mention> interviewee) {
    this.passage = passage;
    this.known = known;
    this.interviewee = interviewee;
  }

  /** The lines of a body that are questions and answers; none if no question is among them. */
  static List<Frame> inBody(Passage passage, KnownNames known, Before before) {
    int question = firstQuestion(passage.plain());
    if (question < 0) {
      return List.of();
    }
    Optional<Mention> interviewee =
        new Interviewee(known).of(before.page(), before.headings(), passage.plain(), question);
    return new Dialogue(passage, known, interviewee).read(true);
  }

  /**
   * What a page prints before a body, with marks in plain form.
   *
   * @param page what stands before its section
   * @param headings the section's headings
   */
  record Before(String page, String headings) {
    /** Nothing. */
    static final Before NOTHING = new Before("", "");
  }

  private static int firstQuestion(String plain) {
    Matcher line = LINE.matcher(plain);
    while (line.find()) {
      String label = line.group(1);
      boolean asks = LABELS.use(label).filter(use -> use != Use.ANSWER).isPresent();
      if (asks || label.strip().endsWith("記者問")) {
        return line.start();
      }
    }
    return -1;
  }

  /** The parts of a headline that name who speaks and a colon. */
  static List<Frame> inHeadline(Passage passage, KnownNames known) {
    return new Dialogue(passage, known, Optional.empty()).read(false);
  }

  /**
   * Whether {@code frame} is a line of questions and answers whose label names nobody: its subject
   * is certain then, or the page does not tell.
   */
  public static boolean isLabelled(Passage passage, Frame frame) {
    return frame.order() == Frame.Order.COLON
        && LABELS.use(frame.region().of(passage.plain())).filter(u -> u != Use.ASKER).isPresent();
  }

  private List<Frame> read(boolean body) {
    List<Frame> frames = new ArrayList<>();
    Matcher line = LINE.matcher(passage.plain());
    while (line.find()) {
      Span label = new Span(line.start(1), line.end(1));
      if (passage.depth(label.start()) == 0) {
        Optional<Mention> speaker = speaker(label, body);
        if (speaker.isPresent() || (body && use(label).isPresent())) {
          frames.add(frame(label, speaker));
        }
      }
    }
    return frames;
  }

  private Optional<Use> use(Span label) {
    return LABELS.use(label.of(passage.plain()));
  }

  private Frame frame(Span label, Optional<Mention> speaker) {
    int colon = label.end();
    int end = passage.plain().indexOf('\n', colon);
    boolean question = use(label).filter(use -> use != Use.ANSWER).isPresent();
    CueEntry entry = new CueEntry("：", CueClass.SAY, question ? Act.ASK : Act.SAY, 1);
    return new Frame(
        new Span(colon, colon + 1),
        entry,
        Frame.Order.COLON,
        passage.clauseAt(label.start()),
        speaker,
        false,
        label,
        label,
        new Span(colon + 1, end < 0 ? passage.plain().length() : end),
        Optional.empty());
  }

  private Optional<Mention> speaker(Span label, boolean body) {
    String words = label.of(passage.plain()).strip();
    Optional<Use> use = LABELS.use(words);
    if (use.filter(u -> u != Use.ANSWER).isPresent()) {
      return Optional.of(
          new Mention(label, words, Mention.Form.COMMON, SpeakerType.ANONYMOUS, "記者", "", ""));
    }
    if (use.isPresent()) {
      return interviewee.map(m -> m.standingAt(label, words));
    }
    Optional<Mention> mention =
        mentions.subject(passage.plain(), label.start(), label.end(), known);
    return mention.filter(
        m ->
            body
                ? m.form() == Mention.Form.FULL_NAME
                    || m.form() == Mention.Form.SHORT_NAME
                    || words.endsWith("記者")
                    || words.endsWith("發言人")
                : m.span().end() >= label.end() - 1);
  }
}
