package org.yanlu.statement;

import java.util.Optional;

/**
 * Which other statements of its page a statement has to do with, by their ids.
 *
 * @param parent of a nested statement: the one in whose content it stands
 * @param question of an answer: the statement, of act {@link Act#ASK}, that it answers
 * @param repeats of a headline's statement: the body's statement of the same speaker that it
 *     repeats
 */
public record Links(Optional<String> parent, Optional<String> question, Optional<String> repeats) {
  /** None. */
  public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());

  /** The links of a statement in the content of {@code statement}. */
  public static Links within(String statement) {
    return new Links(Optional.of(statement), Optional.empty(), Optional.empty());
  }

  /** These links, and that {@code statement} is answered. */
  public Links answering(String statement) {
    return new Links(parent, Optional.of(statement), repeats);
  }

  /** These links, and that {@code statement} is repeated. */
  public Links repeating(String statement) {
    return new Links(parent, question, Optional.of(statement));
  }
}
