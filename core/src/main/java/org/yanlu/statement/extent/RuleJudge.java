package org.yanlu.statement.extent;

import java.util.List;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;

/** Judges by the lexicon's priors and a handful of figures. */
public final class RuleJudge implements Decoder.Judge {
  @Override
  public double opens(Passage passage, Frame frame) {
    double prior = frame.entry().prior();
    boolean marked =
        "，：".indexOf(passage.plain().charAt(Math.max(0, frame.content().start() - 1))) >= 0;
    if (frame.subject().isEmpty()) {
      prior *= marked ? 0.9 : 0.7;
    }
    return marked ? Math.sqrt(prior) : prior;
  }

  @Override
  public double continues(Passage passage, Frame frame, int next, List<Frame> inNext) {
    Clause before = passage.clauses().get(next - 1);
    Clause after = passage.clauses().get(next);
    boolean anonymous = frame.subject().filter(m -> m.type() == SpeakerType.ANONYMOUS).isPresent();
    if (before.paragraph() != after.paragraph()) {
      return 0.01;
    }
    double strongest = inNext.stream().mapToDouble(f -> opens(passage, f)).max().orElse(0);
    double newCue = strongest > 0.5 ? 0.15 : 1;
    if (before.endsSentence()) {
      return anonymous ? 0.02 : 0.4 * newCue;
    }
    return 0.93 * newCue;
  }
}
