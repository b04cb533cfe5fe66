package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.text.Span;

/**
 * Reads who speaks on one page: which stretch beside a cue names the source, and whom that means.
 * It must be told of every statement in page order, for what was said before tells who speaks next.
 *
 * <p>Offsets of its arguments are UTF-16 into the text of the part that comes with them; those of
 * candidates, into the page's text. Not thread-safe.
 */
public final class SourceReader {
  private static final int MOST_MENTIONS = 4;

  private final Models models;
  private final SourcePool pool;
  private final MentionCandidates candidates;
  private final MentionJudge judge;
  private final Resolution resolution;
  private final PageLines lines;
  private final ClauseSubjects subjects;
  private int lastCue = -1;

  /** Reads the page of {@code reading} with {@code models}. */
  public SourceReader(PageReading reading, Models models) {
    this.models = models;
    PageWords page = new PageWords(reading.text(), reading.known());
    pool = SourcePool.of(page);
    candidates = new MentionCandidates(page);
    judge = new MentionJudge(candidates, models);
    lines = new PageLines(reading);
    resolution = new Resolution(pool, page, lines);
    subjects = ClauseSubjects.of(reading, models, judge, pool, lines);
  }

  /** Tells that {@code piece} is content of a statement: who is named there seldom speaks next. */
  public void addContent(PageReading.Part part, Span piece) {
    pool.addContent(piece.shift(part.offset()));
  }

  /** Tells of a statement with its cue at {@code at}, made by {@code name}. */
  public void say(PageReading.Part part, int at, String name, MentionForm form, boolean asks) {
    lastCue = part.offset() + at;
    pool.say(lastCue, name, form.type(name), asks);
  }

  /** What the page says of {@code name}; of a new one, no more than its {@code form} tells. */
  public Source source(String name, MentionForm form) {
    return pool.source(name, form.type(name));
  }

  /**
   * Who may speak, likeliest first.
   *
   * @param frame the frame of the cue; empty for a quotation without one
   * @param at where the cue, or that quotation, begins
   * @param rule the rules' answer; empty if they have none
   */
  public List<Answer> answers(PageReading.Part part, Optional<Frame> frame, int at, String rule) {
    List<LikelyMention> mentions =
        frame.isPresent()
            ? likeliest(part, frame.get())
            : List.of(new LikelyMention(Stretch.elided(part.offset() + at), 1));
    SourceFeatures seen = resolution.seenFrom(part.offset() + at);
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (LikelyMention mention : mentions) {
      SourceQuestion question = question(part, frame, at, mention.words(), mention.form(), rule);
      for (Answer answer : resolved(question, mention, seen)) {
        answers.merge(answer.name(), answer, Answer::with);
      }
    }
    return answers.values().stream()
        .sorted(Comparator.comparingDouble(answer -> -answer.probability()))
        .toList();
  }

  private List<LikelyMention> likeliest(PageReading.Part part, Frame frame) {
    return judge
        .mentions(MentionQuestion.of(part, frame), lines.before(part, frame, lastCue))
        .stream()
        .sorted(Comparator.comparingDouble(mention -> -mention.probability()))
        .limit(MOST_MENTIONS)
        .toList();
  }

  private List<Answer> resolved(
      SourceQuestion question, LikelyMention mention, SourceFeatures seen) {
    List<SourceCandidate> sources = resolution.of(question, seen);
    double[] likely =
        sources.stream().mapToDouble(each -> models.source().logOdds(each.features())).toArray();
    LinearModel.softmax(likely);
    List<Answer> answers = new ArrayList<>(likely.length);
    for (int i = 0; i < likely.length; i++) {
      double probability = mention.probability() * likely[i];
      answers.add(new Answer(sources.get(i).name(), mention.words(), mention.form(), probability));
    }
    return answers;
  }

  private SourceQuestion question(
      PageReading.Part part,
      Optional<Frame> frame,
      int at,
      String words,
      MentionForm form,
      String rule) {
    return new SourceQuestion(
        words,
        form,
        words.isEmpty() ? frame.map(f -> subjects.before(part, f)).orElse(List.of()) : List.of(),
        part.offset() + at,
        frame.map(f -> f.order().name()).orElse(SourceQuestion.NO_CUE),
        frame.map(f -> f.entry().cueClass().name()).orElse(SourceQuestion.NO_CUE),
        frame.map(f -> lines.before(part, f, lastCue)).orElse("orphan"),
        rule);
  }

  /** For training: what may name the source of a cue, the elided source first. */
  public List<MentionCandidate> mentionCandidates(PageReading.Part part, Frame frame) {
    MentionQuestion question = MentionQuestion.of(part, frame);
    List<MentionCandidate> all = new ArrayList<>();
    all.add(candidates.elided(question, lines.before(part, frame, lastCue)));
    all.addAll(candidates.of(question));
    return all;
  }

  /** For training: what may be the subject of {@code clause}. */
  public List<MentionCandidate> subjectCandidates(PageReading.Part part, Span clause) {
    return candidates.subjects(clause.shift(part.offset()));
  }

  /** For training: whom {@code words} in the form {@code form} may mean; the rest as of answers. */
  public List<SourceCandidate> sourceCandidates(
      PageReading.Part part,
      Optional<Frame> frame,
      int at,
      String words,
      MentionForm form,
      String rule) {
    SourceQuestion question = question(part, frame, at, words, form, rule);
    return resolution.of(question, resolution.seenFrom(question.at()));
  }
}
