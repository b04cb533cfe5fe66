package org.yanlu.analysis;

/**
 * How much the kinds of terms of plain words count, and how many of them a text must hold.
 *
 * @param character a character of an unspaced script
 * @param pair two neighbouring characters
 * @param word a whole Latin word or number
 * @param part a part of one, or the value of a number written otherwise
 * @param least the share, 0 to 1, of pairs and words that a text must hold to be found; one it must
 *     hold in any case
 */
public record QueryWeights(float character, float pair, float word, float part, float least) {
  /** Tuned on one half of a set of questions and keywords, see docs/QUALITY.md. */
  public static final QueryWeights TUNED = new QueryWeights(1, 1, 4, 2, 0.125f);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a weight is negative or the share is not one
   */
  public QueryWeights {
    if (!(character >= 0 && pair >= 0 && word >= 0 && part >= 0)) {
      throw new IllegalArgumentException(
          "a weight is negative: " + character + ", " + pair + ", " + word + ", " + part);
    }
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("least must be 0 to 1, not " + least);
    }
  }

  /** The weight of {@code term}, 0 if it does not count. */
  float of(AnalyzedTerm term) {
    return switch (term.type()) {
      case TermType.CHARACTER -> term.isWordly() ? character : 0;
      case TermType.PAIR -> pair;
      case TermType.WORD -> word;
      case TermType.PART, TermType.NUMBER -> part;
      default -> 0;
    };
  }
}
