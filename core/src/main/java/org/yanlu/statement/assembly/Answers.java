package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.Act;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.statement.lexicon.Addressing;

/**
 * Links answers to the questions that they answer: the lines behind a question where questions and
 * answers are laid out as such, and the statement right behind a question ({@code
 * 記者問何時復航，霍啟濤回應：「暫無時間表。」}), if it is somebody else's.
 */
final class Answers {
  /** No more stands between a question and its answer, in UTF-16 units. */
  private static final int LARGEST_GAP = 30;

  /** The cue of lines that open with who speaks. */
  private static final String LINE = "：";

  private static final Addressing WORDS = Addressing.project();

  private Answers() {}

  /** {@code statements} in page order, the answers among them linked. */
  static List<Statement> linked(List<Statement> statements) {
    List<Statement> linked = new ArrayList<>();
    Optional<Statement> asked = Optional.empty();
    Optional<Statement> before = Optional.empty();
    for (Statement each : statements) {
      if (each.act() == Act.ASK && each.layer() == Layer.BODY) {
        asked = Optional.of(each);
        linked.add(each);
      } else {
        asked = asked.filter(question -> question.section().equals(each.section()));
        Optional<Statement> last = before;
        Optional<String> answered =
            asked.filter(question -> answers(each, question, last)).map(Statement::id);
        linked.add(answered.map(id -> each.withLinks(each.links().answering(id))).orElse(each));
      }
      before = Optional.of(each);
    }
    return linked;
  }

  private static boolean answers(Statement answer, Statement question, Optional<Statement> last) {
    if (isLine(question)) {
      return isLine(answer) && !sameSpeaker(answer, question);
    }
    int gap = answer.spans().getFirst().start() - question.spans().getLast().end();
    boolean next = last.filter(question::equals).isPresent();
    return next
        && answer.layer() == Layer.BODY
        && gap >= 0
        && gap <= LARGEST_GAP + (WORDS.answers(answer.cue()) ? LARGEST_GAP : 0)
        && answer.speaker().isPresent()
        && !sameSpeaker(answer, question);
  }

  private static boolean isLine(Statement statement) {
    return statement.cue().equals(LINE);
  }

  private static boolean sameSpeaker(Statement one, Statement other) {
    return one.speaker().isPresent()
        && one.speaker().map(Speaker::id).equals(other.speaker().map(Speaker::id));
  }
}
