package org.yanlu.statement.extent;

import java.util.List;
import org.yanlu.statement.Act;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;

/**
 * How far a question runs that someone is said to put: what leads to it belongs to it, up to the
 * last question mark of the paragraph before somebody answers.
 */
final class Questions {
  /** No question is led to by more clauses. */
  private static final int LONGEST = 16;

  private Questions() {}

  /** Whether the question of {@code frame} goes on into clause {@code next} to reach its mark. */
  static boolean goesOn(Passage passage, List<Frame> frames, Frame frame, int next) {
    int start = frame.content().start();
    boolean put =
        frame.entry().act() == Act.ASK
            && frame.order() == Frame.Order.CUE_FIRST
            && start > 0
            && "，：".indexOf(passage.plain().charAt(start - 1)) >= 0
            && passage.plain().charAt(start) != '「';
    return put && next <= lastMark(passage, frames, frame);
  }

  private static int lastMark(Passage passage, List<Frame> frames, Frame frame) {
    List<Clause> clauses = passage.clauses();
    int first = passage.clauseAt(frame.content().start());
    int last = -1;
    for (int i = first; i < Math.min(clauses.size(), first + LONGEST); i++) {
      boolean same = clauses.get(i).paragraph() == clauses.get(first).paragraph();
      if (!same || (i > first && answers(frames, frame, i))) {
        break;
      }
      last = clauses.get(i).mark() == '？' ? i : last;
    }
    return last;
  }

  /** Whether somebody named speaks in clause {@code clause}. */
  private static boolean answers(List<Frame> frames, Frame question, int clause) {
    return frames.stream()
        .anyMatch(
            f ->
                !f.equals(question)
                    && f.clause() == clause
                    && f.entry().cueClass() == CueClass.SAY
                    && f.subject().isPresent());
  }
}
