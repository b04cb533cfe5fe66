package org.yanlu.bench.statement;

import java.util.List;
import org.yanlu.statement.Certainty;

/**
 * The counts of one document.
 *
 * @param register its register
 * @param outlet who printed it
 * @param all every statement
 * @param direct those of kind direct
 * @param indirect indirect and mixed ones
 * @param errors what went wrong, one a line
 * @param outcomes confidence and outcome of each prediction that counts
 */
record DocumentScore(
    String register,
    String outlet,
    Counts all,
    Counts direct,
    Counts indirect,
    List<String> errors,
    List<Outcome> outcomes) {
  DocumentScore {
    errors = List.copyOf(errors);
    outcomes = List.copyOf(outcomes);
  }

  Counts of(boolean directKind) {
    return directKind ? direct : indirect;
  }

  /**
   * A prediction's certainty, and whether span (relaxed) and speaker were right.
   *
   * @param statement its number among all that were found in the document
   * @param certainty how sure the extractor was
   * @param found whether it is a statement
   * @param right whether it is a statement and its speaker's
   */
  record Outcome(int statement, Certainty certainty, boolean found, boolean right) {}
}
