package org.yanlu.statement.extent;

import java.util.List;
import java.util.Optional;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordKind;

/**
 * A paragraph that a person's comment opens ({@code 學者甲表示，…}): what states and bodies think or do
 * in it is mostly part of the comment.
 */
final class Commentary {
  private Commentary() {}

  /**
   * Whether the paragraph of frame number {@code at} is opened by a frame before it, and that is
   * the comment of a person.
   *
   * @param frames all frames of the passage in text order
   */
  static boolean holds(Passage passage, List<Frame> frames, int at) {
    int paragraph = paragraph(passage, frames.get(at).clause());
    int first = at;
    while (first > 0 && paragraph(passage, frames.get(first - 1).clause()) == paragraph) {
      first--;
    }
    return first < at && opens(passage, frames.get(first));
  }

  private static int paragraph(Passage passage, int clause) {
    return passage.clauses().get(clause).paragraph();
  }

  private static boolean opens(Passage passage, Frame frame) {
    boolean atStart =
        frame.clause() == 0
            || paragraph(passage, frame.clause() - 1) != paragraph(passage, frame.clause());
    boolean person = frame.subject().filter(m -> m.type() == SpeakerType.PERSON).isPresent();
    return atStart
        && person
        && frame.entry().cueClass() == CueClass.SAY
        && frame.order() == Frame.Order.CUE_FIRST;
  }

  /** What kind of source a mention names: a state, or its type. */
  static String source(Optional<Mention> mention) {
    return mention
        .map(
            m ->
                CommonWords.shared().kind(HanFolding.fold(m.name())) == WordKind.PLACE
                    ? "state"
                    : m.form() + ":" + m.type().label())
        .orElse("elided");
  }
}
