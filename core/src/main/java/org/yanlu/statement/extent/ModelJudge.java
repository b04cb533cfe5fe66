package org.yanlu.statement.extent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanlu.statement.frame.Dialogue;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Passage;

/** Judges by the trained models of cue and continuation. One for each passage; not thread-safe. */
public final class ModelJudge implements Decoder.Judge {
  /** A paper that quotes somebody (據《甲》引述乙稱) attributes a statement at least so likely. */
  private static final double QUOTED_BY_PAPER = 0.8;

  /**
   * So likely a quotation behind a colon is somebody's whose full name opens its clause, at least.
   */
  private static final double NAMED_BEFORE_COLON = 0.6;

  /** So likely a line with the label of a question or answer is one, at least. */
  private static final double LABELLED = 0.95;

  /** So likely a state's thought within a person's comment is a statement, at most. */
  private static final double WITHIN_COMMENT = 0.2;

  private static final String COLON = "：";

  /** So likely what the public thinks ({@code 市場擔心…}) is a statement, at least. */
  private static final double THOUGHT_BY_ALL = 0.6;

  private static final Set<String> PUBLIC =
      Set.of("市場", "外界", "坊間", "公眾", "社會", "輿論", "各界", "業界", "商界", "學界", "居民", "市民", "民眾", "家長");

  private final Passage passage;
  private final LinearModel run;
  private final double[] opens;
  private final List<Frame> frames;
  private final RunFeatures features;
  private final Map<Long, Double> asked = new HashMap<>();

  /** A judge of {@code frames}, all frames of {@code passage} in text order. */
  public ModelJudge(Passage passage, List<Frame> frames, KnownNames known, Models models) {
    this.passage = passage;
    run = models.run();
    this.frames = frames;
    opens = new double[frames.size()];
    for (int i = 0; i < opens.length; i++) {
      double learnt = models.cue().probability(CueFeatures.of(passage, frames, i));
      opens[i] =
          thoughtWithinComment(passage, frames, i)
              ? Math.min(learnt, WITHIN_COMMENT)
              : Math.max(learnt, least(passage, frames.get(i)));
    }
    features = new RunFeatures(passage, frames, opens, known);
  }

  /** Whether a person who opens the paragraph tells what a state thinks: the comment goes on. */
  private static boolean thoughtWithinComment(Passage passage, List<Frame> frames, int at) {
    return frames.get(at).entry().cueClass() == CueClass.THINK
        && Commentary.holds(passage, frames, at)
        && Commentary.source(frames.get(at).subject()).equals("state");
  }

  /** How likely a cue attributes at least, for forms of which the training pages hold few. */
  private static double least(Passage passage, Frame frame) {
    if (frame.via().isPresent()) {
      return QUOTED_BY_PAPER;
    }
    if (Dialogue.isLabelled(passage, frame)) {
      return LABELLED;
    }
    boolean colon = frame.entry().word().equals(COLON) && frame.order() == Frame.Order.CUE_FIRST;
    if (colon && frame.subject().filter(m -> m.form() == Mention.Form.FULL_NAME).isPresent()) {
      return NAMED_BEFORE_COLON;
    }
    int clause = passage.clauses().get(frame.clause()).span().start();
    boolean common =
        frame.entry().cueClass() == CueClass.THINK
            && frame.subject().filter(m -> PUBLIC.contains(m.name())).isPresent()
            && frame.region().start() == clause
            && frame.content().start() == frame.cue().end();
    return common ? THOUGHT_BY_ALL : 0;
  }

  @Override
  public double opens(int frame) {
    return opens[frame];
  }

  @Override
  public double continues(int frame, int next, List<Integer> inNext) {
    return asked.computeIfAbsent((long) frame << 32 | next, key -> weigh(frame, next, inNext));
  }

  private double weigh(int frame, int next, List<Integer> inNext) {
    if (features.mustGoOn(frames.get(frame), next)
        || Enumerations.goesOn(passage, frames.get(frame), next)
        || Questions.goesOn(passage, frames, frame, next)) {
      return 1;
    }
    int strongest = -1;
    for (int other : inNext) {
      strongest = strongest < 0 || opens[other] > opens[strongest] ? other : strongest;
    }
    Optional<Frame> cue = strongest < 0 ? Optional.empty() : Optional.of(frames.get(strongest));
    double strength = strongest < 0 ? 0 : opens[strongest];
    return run.probability(features.of(frames.get(frame), next, cue, strength));
  }
}
