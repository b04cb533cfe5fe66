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
import org.yanlu.text.Span;

/**
 * Reads lines that begin with who speaks and a colon: the questions and answers of an interview,
 * and headlines of the form {@code 麥浩謙：…}.
 */
public final class Dialogue {
  private static final Pattern LINE = Pattern.compile("(?m)^([^：\\n「」，。]{1,16})：(?=[^\\n])");
  private static final Pattern QUESTION = Pattern.compile("(?:問|Q|Ｑ|記者問?|本報問?|主持人?|追問)\\d*");
  private static final Pattern ANSWER = Pattern.compile("(?:答|A|Ａ|受訪者)\\d*");
  private static final Pattern INTERVIEWEE = Pattern.compile("受訪者?(?:為|是|：)([^，。）\\n]{2,20})");

  private final Passage passage;
  private final KnownNames known;
  private final MentionReader mentions = new MentionReader();

  private Dialogue(Passage passage, KnownNames known) {
    this.passage = passage;
    this.known = known;
  }

  /** The lines of a body that are questions and answers; none if no question is among them. */
  static List<Frame> inBody(Passage passage, KnownNames known) {
    Dialogue dialogue = new Dialogue(passage, known);
    return dialogue.hasQuestion() ? dialogue.read(true) : List.of();
  }

  private boolean hasQuestion() {
    Matcher line = LINE.matcher(passage.plain());
    int questions = 0;
    while (line.find()) {
      String label = line.group(1).strip();
      questions += QUESTION.matcher(label).matches() || label.endsWith("記者問") ? 1 : 0;
    }
    return questions > 0;
  }

  /** The parts of a headline that name who speaks and a colon. */
  static List<Frame> inHeadline(Passage passage, KnownNames known) {
    return new Dialogue(passage, known).read(false);
  }

  private List<Frame> read(boolean body) {
    List<Frame> frames = new ArrayList<>();
    Matcher line = LINE.matcher(passage.plain());
    while (line.find()) {
      Span label = new Span(line.start(1), line.end(1));
      if (passage.depth(label.start()) == 0) {
        speaker(label, body).ifPresent(s -> frames.add(frame(label, s)));
      }
    }
    return frames;
  }

  private Frame frame(Span label, Mention speaker) {
    int colon = label.end();
    int end = passage.plain().indexOf('\n', colon);
    boolean question = QUESTION.matcher(label.of(passage.plain())).matches();
    CueEntry entry = new CueEntry("：", CueClass.SAY, question ? Act.ASK : Act.SAY, 1);
    return new Frame(
        new Span(colon, colon + 1),
        entry,
        Frame.Order.COLON,
        passage.clauseAt(label.start()),
        Optional.of(speaker),
        false,
        label,
        label,
        new Span(colon + 1, end < 0 ? passage.plain().length() : end),
        Optional.empty());
  }

  private Optional<Mention> speaker(Span label, boolean body) {
    String words = label.of(passage.plain()).strip();
    if (QUESTION.matcher(words).matches()) {
      return Optional.of(
          new Mention(label, words, Mention.Form.COMMON, SpeakerType.ANONYMOUS, "記者", "", ""));
    }
    if (ANSWER.matcher(words).matches()) {
      return interviewee(label);
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

  /** Whom the page names as interviewed; else the last person named before the questions. */
  private Optional<Mention> interviewee(Span label) {
    String plain = passage.plain();
    Matcher named = INTERVIEWEE.matcher(plain);
    if (named.find()) {
      Optional<Mention> mention = mentions.subject(plain, named.start(1), named.end(1), known);
      if (mention.filter(m -> m.type() == SpeakerType.PERSON).isPresent()) {
        return mention;
      }
    }
    String name = known.full().stream().findFirst().orElse("");
    for (String each : known.full()) {
      int first = plain.indexOf(each);
      boolean before = first >= 0 && first < label.start();
      name =
          before && plain.lastIndexOf(each, label.start()) >= 0 && !isReporter(plain, first)
              ? each
              : name;
      if (before && !isReporter(plain, first)) {
        break;
      }
    }
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mention(
                label, label.of(plain), Mention.Form.FULL_NAME, SpeakerType.PERSON, name, "", ""));
  }

  private static boolean isReporter(String plain, int at) {
    return plain.startsWith("記者", Math.max(0, at - 2))
        || plain.startsWith("文：", Math.max(0, at - 2));
  }
}
