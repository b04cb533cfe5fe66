package org.yanlu.statement;

/**
 * How sure we are of a statement, in calibrated probabilities.
 *
 * @param statement that it is a statement, 0 to 1
 * @param both that it is one and its speaker is right, 0 to {@code statement}
 */
public record Certainty(double statement, double both) {
  /** No doubt at all. */
  public static final Certainty FULL = new Certainty(1, 1);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a number is not within its bounds
   */
  public Certainty {
    if (!(statement >= 0 && statement <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, not " + statement);
    }
    if (!(both >= 0 && both <= statement)) {
      throw new IllegalArgumentException(
          "confidence in statement and speaker must be 0 to " + statement + ", not " + both);
    }
  }

  /**
   * Puts the two parts together.
   *
   * @param statement that it is a statement, 0 to 1
   * @param speaker that its speaker is right, given that it is one, 0 to 1
   */
  public static Certainty of(double statement, double speaker) {
    return new Certainty(statement, statement * speaker);
  }

  /** That its speaker is right, given that it is a statement, 0 to 1. */
  public double speaker() {
    return statement == 0 ? 0 : both / statement;
  }
}
