package org.yanlu.statement.extent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.text.Passage;

/** Judges by the trained models of cue and continuation. One for each passage; not thread-safe. */
public final class ModelJudge implements Decoder.Judge {
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
      opens[i] = models.cue().probability(CueFeatures.of(passage, frames, i));
    }
    features = new RunFeatures(passage, frames, opens, known);
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
        || Questions.goesOn(passage, frames, frames.get(frame), next)) {
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
