package org.yanlu.bench.statement;

import java.util.List;

/**
 * The counts of one document.
 *
 * @param register its register
 * @param all every statement
 * @param direct those of kind direct
 * @param indirect indirect and mixed ones
 * @param errors what went wrong, one a line
 * @param outcomes confidence and outcome of each prediction that counts
 */
record DocumentScore(
    String register,
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
   * A prediction's confidence, and whether span (relaxed) and speaker were right.
   *
   * @param statement its number among all that were found in the document
   * @param confidence 0 to 1
   * @param right the outcome
   */
  record Outcome(int statement, double confidence, boolean right) {}
}
