package org.yanlu.statement.extent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;

/**
 * What speaks for and against the content of a frame going on into the next clause. Feature names
 * are stable: the model file refers to them. One for each passage; not thread-safe.
 */
public final class RunFeatures {
  private static final double LIKELY = 0.5;
  private static final int OPENING = 6;

  private final Passage passage;
  private final KnownNames known;
  private final Map<Integer, ClauseSigns> signs = new HashMap<>();
  private final Map<Integer, String> openings = new HashMap<>();
  private final ParagraphSigns paragraphs;
  private final List<Frame> voices = new ArrayList<>();
  private final String style;
  private final BitSet leading = new BitSet();

  /**
   * The features of {@code passage}.
   *
   * @param frames its frames in text order
   * @param strengths how likely the cue of each is one, 0 to 1
   */
  public RunFeatures(Passage passage, List<Frame> frames, double[] strengths, KnownNames known) {
    this.passage = passage;
    this.known = known;
    List<Clause> clauses = passage.clauses();
    int count = clauses.isEmpty() ? 0 : clauses.get(clauses.size() - 1).paragraph() + 1;
    paragraphs = new ParagraphSigns(passage, frames, strengths);
    style = count > 0 && clauses.size() / count <= 4 ? "short" : "long";
    for (int k = 0; k < frames.size(); k++) {
      Frame frame = frames.get(k);
      int content = frame.content().start();
      if (strengths[k] > LIKELY && passage.clauseAt(content) > frame.clause()) {
        leading.set(frame.clause());
      }
      String source = Commentary.source(frame.subject());
      if (strengths[k] > LIKELY && !source.equals("state") && !source.equals("elided")) {
        voices.add(frame);
      }
    }
  }

  /**
   * Whether the content of {@code frame} cannot end before clause {@code next}, because the clause
   * before ends with a likely cue inside that content ({@code X表示，Y認為，…}), or is all of the content
   * so far and only leads to what follows ({@code X表示，若雨勢不減，…}).
   */
  public boolean mustGoOn(Frame frame, int next) {
    if (next - 1 > frame.clause() && leading.get(next - 1)) {
      return true;
    }
    boolean follows =
        frame.order() == Frame.Order.CUE_FIRST || frame.order() == Frame.Order.HEARSAY;
    Clause last = passage.clauses().get(next - 1);
    int start = frame.content().start();
    return follows
        && last.mark() == '，'
        && passage.clauseAt(start) == next - 1
        && ClauseSigns.onlyLeads(
            passage.plain().substring(start, Math.max(start, last.span().end())));
  }

  /**
   * The features of {@code frame} going on into clause {@code next}.
   *
   * @param strongest the likeliest cue of that clause, if it has one
   * @param strength how likely that cue is one, 0 to 1
   */
  public List<String> of(Frame frame, int next, Optional<Frame> strongest, double strength) {
    List<Clause> clauses = passage.clauses();
    Clause before = clauses.get(next - 1);
    Clause after = clauses.get(next);
    ClauseSigns sign = signs.computeIfAbsent(next, n -> ClauseSigns.of(passage, after, known));
    List<String> features = new ArrayList<>();
    boolean newParagraph = before.paragraph() != after.paragraph();
    String mark =
        newParagraph
            ? "paragraph"
            : before.endsSentence() ? "sentence" : String.valueOf(before.mark());
    features.add("bias");
    words(after, mark, features);
    features.add("mark=" + mark);
    features.add("mark,style=" + mark + "," + style);
    if (before.endsSentence() && !newParagraph) {
      features.add("ends=" + before.mark());
      features.add("ends,style=" + before.mark() + "," + style);
    }
    soFar(frame, next, mark, features);
    source(frame, mark, features);
    cue(frame, strongest, strength, mark, features);
    signs(frame, sign, mark, features);
    place(frame, next, mark, features);
    quotation(frame, next, sign, mark, features);
    return features;
  }

  /** The word and the kinds of words that the next clause begins with. */
  private void words(Clause clause, String mark, List<String> features) {
    String opening = openings.computeIfAbsent(clause.span().start(), at -> opening(clause));
    int bar = opening.indexOf('|');
    features.add("opens,mark=" + opening.substring(0, bar) + "," + mark);
    features.add("kinds,mark=" + opening.substring(bar + 1) + "," + mark);
  }

  private String opening(Clause clause) {
    String words = clause.span().of(passage.plain());
    List<String> cut =
        WordCut.of(HanFolding.fold(words.substring(0, Math.min(words.length(), OPENING)))).words();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Math.min(2, cut.size()); i++) {
      letters.append(CommonWords.shared().letter(cut.get(i)));
    }
    char first = letters.isEmpty() ? '-' : letters.charAt(0);
    String word = "dpcurt".indexOf(first) >= 0 ? cut.getFirst() : "";
    return word + "|" + letters;
  }

  /** How long the content is so far, and whether its last clause leads to another. */
  private void soFar(Frame frame, int next, String mark, List<String> features) {
    List<Clause> clauses = passage.clauses();
    Clause last = clauses.get(next - 1);
    int from = Math.min(frame.content().start(), last.span().end());
    boolean precedes =
        frame.order() == Frame.Order.QUOTE_FIRST || frame.order() == Frame.Order.CUE_LAST;
    if (precedes) {
      return;
    }
    int length = last.span().end() - from;
    features.add("so-far,mark=" + CueFeatures.bucket(length, 5, 8, 12, 20, 40, 80) + "," + mark);
    int start = Math.max(from, last.span().start());
    String leading = ClauseSigns.leading(passage.plain(), start, last.span().end());
    features.add("leading,mark=" + leading + "," + mark);
    int first = passage.clauseAt(from);
    features.add("clauses,mark=" + Math.min(next - first, 4) + "," + mark);
  }

  private void source(Frame frame, String mark, List<String> features) {
    String type = frame.subject().map(Mention::type).map(SpeakerType::label).orElse("elided");
    features.add("mark,source=" + mark + "," + type);
    features.add("mark,class=" + mark + "," + frame.entry().cueClass());
    features.add("mark,order=" + mark + "," + frame.order());
    char behind = passage.plain().charAt(Math.min(frame.cue().end(), passage.plain().length() - 1));
    boolean marked = "，：".indexOf(behind) >= 0;
    features.add("mark,marked=" + mark + "," + marked + "," + style);
  }

  private static void cue(
      Frame frame, Optional<Frame> strongest, double strength, String mark, List<String> features) {
    if (strongest.isEmpty()) {
      features.add("cue:none");
      features.add("cue:none,mark=" + mark);
      return;
    }
    Frame next = strongest.get();
    String sure = CueFeatures.bucket((int) (strength * 100), 5, 20, 50, 80, 95);
    String subject = next.subject().map(m -> m.form().name()).orElse("elided");
    features.add("cue=" + sure);
    features.add("cue,mark=" + sure + "," + mark);
    features.add("cue,subject=" + sure + "," + subject);
    features.add("cue:subject,mark=" + subject + "," + mark);
    features.add("cue:class=" + next.entry().cueClass() + "," + (strength > 0.5));
    features.add("cue:order=" + next.order());
    features.add("cue:source=" + Commentary.source(next.subject()) + "," + (strength > 0.5));
    boolean same = sameSource(frame, next.subject());
    if (same) {
      features.add("cue:same-source");
    }
    features.add("cue,subject,mark=" + sure + "," + subject + "," + mark);
    features.add("cue,same,mark=" + sure + "," + same + "," + mark);
    features.add("cue,class,mark=" + (strength > 0.5) + "," + next.entry().cueClass() + "," + mark);
  }

  private void signs(Frame frame, ClauseSigns sign, String mark, List<String> features) {
    boolean inSentence = !mark.equals("sentence") && !mark.equals("paragraph");
    String where = inSentence ? "in" : mark;
    features.add("opening,in=" + sign.opening() + "," + where);
    features.add("modal,in=" + sign.modal() + "," + where);
    features.add("first-person,in=" + sign.firstPerson() + "," + where);
    features.add("dated,in=" + sign.dated() + "," + where);
    features.add("author,in=" + sign.author() + "," + where);
    features.add("stance,in=" + sign.stance() + "," + where);
    features.add("length,in=" + CueFeatures.bucket(sign.length(), 4, 8, 14, 24) + "," + where);
    String topic = sign.topic().map(m -> m.form() + ":" + m.type()).orElse("none");
    features.add("topic,in=" + topic + "," + where);
    if (sameSource(frame, sign.topic())) {
      features.add("topic:same-source," + where);
    }
  }

  private void place(Frame frame, int next, String mark, List<String> features) {
    List<Clause> clauses = passage.clauses();
    Clause cue = clauses.get(frame.clause());
    int sentences = clauses.get(next).sentence() - cue.sentence();
    features.add("sentences,mark=" + Math.min(sentences, 4) + "," + mark);
    boolean opensParagraph =
        frame.clause() == 0 || clauses.get(frame.clause() - 1).paragraph() != cue.paragraph();
    features.add("opens,mark=" + opensParagraph + "," + mark);
    int framesHere = paragraphs.count(cue.paragraph());
    features.add("frames,mark=" + Math.min(framesHere, 4) + "," + mark);
    features.add(
        "opens,frames,mark=" + opensParagraph + "," + Math.min(framesHere, 3) + "," + mark);
    int left = 0;
    for (int i = next; i < clauses.size() && clauses.get(i).paragraph() == cue.paragraph(); i++) {
      left += clauses.get(i).endsSentence() ? 1 : 0;
    }
    features.add("left,mark=" + Math.min(left, 3) + "," + mark);
    String later = String.valueOf(Math.min(paragraphs.from(cue.paragraph(), next), 2));
    features.add("later,mark=" + later + "," + mark);
    features.add("later,opens,mark=" + later + "," + opensParagraph + "," + mark);
    String others = otherVoice(frame, cue.paragraph()) ? "others" : "alone";
    features.add("voices,opens,mark=" + others + "," + opensParagraph + "," + mark);
    features.add(
        "voices,opens,style,mark=" + others + "," + opensParagraph + "," + style + "," + mark);
    features.add("voices,left,mark=" + others + "," + Math.min(left, 3) + "," + mark);
    Optional<Frame> opener = paragraphs.opener(cue.paragraph() + 1);
    String following =
        opener.isEmpty() ? "none" : sameSource(frame, opener.get().subject()) ? "same" : "other";
    features.add("following,mark=" + following + "," + mark);
    features.add("following,later,mark=" + following + "," + later + "," + mark);
  }

  /**
   * Whether somebody else likely speaks in the paragraph: a person or body, not a state that
   * thinks.
   */
  private boolean otherVoice(Frame frame, int paragraph) {
    for (Frame other : voices) {
      boolean here = passage.clauses().get(other.clause()).paragraph() == paragraph;
      if (here && !sameSource(frame, other.subject())) {
        return true;
      }
    }
    return false;
  }

  private void quotation(
      Frame frame, int next, ClauseSigns sign, String mark, List<String> features) {
    int from = frame.content().start();
    boolean opened = from < passage.text().length() && passage.depth(from) > 0;
    int end = passage.clauses().get(next - 1).span().end();
    boolean closed = passage.plain().charAt(end - 1) == '」';
    String state =
        frame.order() + "," + (opened ? "quote" : "words") + "," + (closed ? "closed" : "open");
    features.add("state,mark=" + state + "," + mark);
    features.add("state,quoted,mark=" + state + "," + sign.quoted() + "," + mark);
  }

  private static boolean sameSource(Frame frame, Optional<Mention> other) {
    return frame.subject().isPresent()
        && other.isPresent()
        && (other.get().name().equals(frame.subject().get().name())
            || other.get().form() == Mention.Form.PRONOUN);
  }
}
