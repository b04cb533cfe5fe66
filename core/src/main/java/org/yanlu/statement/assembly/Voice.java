package org.yanlu.statement.assembly;

import java.util.Optional;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.source.MentionForm;

/**
 * Who is taken for the speaker of a statement.
 *
 * @param speaker who; empty if the page does not tell
 * @param form how the page names the source beside the cue
 * @param probability how likely by the models of mention and source, 0 to 1
 * @param second how likely the next best
 */
record Voice(Optional<Speaker> speaker, MentionForm form, double probability, double second) {
  /** A voice as the rules tell it. */
  static Voice byRule(Optional<Speaker> speaker) {
    return new Voice(speaker, MentionForm.RULE, 1, 0);
  }

  /** The same, of nobody. */
  Voice ofNobody() {
    return new Voice(Optional.empty(), form, probability, second);
  }
}
