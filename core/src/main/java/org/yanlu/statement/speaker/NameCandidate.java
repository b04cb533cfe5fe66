package org.yanlu.statement.speaker;

import java.util.List;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.text.Span;

/**
 * A stretch that may be a person's full name, with the features by which the name model weighs it:
 * family and given characters, what stands before and behind, how often it stands on the page, how
 * well common words explain it.
 *
 * @param span where, UTF-16
 * @param features the features that hold
 */
public record NameCandidate(Span span, List<String> features) {
  private static final double TITLE_BONUS = 3;
  private static final double ROLE_BONUS = 1.5;

  /** Copies the list. */
  public NameCandidate {
    features = List.copyOf(features);
  }

  /**
   * The log-odds that it is a name; without its bonus if no bonus lifts them above {@code least}.
   */
  double score(LinearModel model, double least) {
    double learnt = model.logOdds(features) + model.weight("bias");
    return learnt + TITLE_BONUS > least ? learnt + bonus() : learnt;
  }

  /**
   * How much is added to the log-odds for a position beside it, or the like: the training set has
   * few names of the forms 陳榮枝局長 and 冬木岳人.
   */
  private double bonus() {
    boolean word = features.contains("word") || features.contains("word:inside");
    if (word || features.contains("place") || features.contains("given:some-rare")) {
      return 0;
    }
    boolean role = features.contains("before:role") || features.contains("before:trade");
    boolean title = features.contains("behind:role") || features.contains("behind:title");
    boolean three = features.contains("form=1+2");
    if (three && features.contains("behind:latin")) {
      return TITLE_BONUS;
    }
    if (title && three && !features.contains("before:other")) {
      return TITLE_BONUS;
    }
    boolean ends = !features.contains("behind:other") || features.contains("given:tt");
    boolean japanese = features.contains("given:japanese-end");
    boolean repeated =
        features.contains("sounds")
            && features.contains("behind:cue")
            && !features.contains("count:1");
    return (role && ends && (span.length() > 2 || features.contains("sounds")))
            || japanese
            || repeated
        ? ROLE_BONUS
        : 0;
  }
}
