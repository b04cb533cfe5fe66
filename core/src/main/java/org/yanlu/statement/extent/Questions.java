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

  /**
   * Whether the question of frame number {@code at} goes on into clause {@code next} to reach its
   * mark.
   *
   * @param frames all frames of the passage in text order
   */
  static boolean goesOn(Passage passage, List<Frame> frames, int at, int next) {
    Frame frame = frames.get(at);
    int start = frame.content().start();
    boolean put =
        frame.entry().act() == Act.ASK
            && frame.order() == Frame.Order.CUE_FIRST
            && start > 0
            && "，：".indexOf(passage.plain().charAt(start - 1)) >= 0
            && passage.plain().charAt(start) != '「';
    return put && next <= lastMark(passage, frames, at);
  }

  private static int lastMark(Passage passage, List<Frame> frames, int at) {
    List<Clause> clauses = passage.clauses();
    int first = passage.clauseAt(frames.get(at).content().start());
    int last = -1;
    for (int i = first; i < Math.min(clauses.size(), first + LONGEST); i++) {
      boolean same = clauses.get(i).paragraph() == clauses.get(first).paragraph();
      if (!same || (i > first && answers(frames, at, i))) {
        break;
      }
      last = clauses.get(i).mark() == '？' ? i : last;
    }
    return last;
  }

  /** Whether somebody named speaks in clause {@code clause}. */
  private static boolean answers(List<Frame> frames, int question, int clause) {
    for (int i = question + 1; i < frames.size() && frames.get(i).clause() <= clause; i++) {
      Frame frame = frames.get(i);
      if (frame.clause() == clause
          && frame.entry().cueClass() == CueClass.SAY
          && frame.subject().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
