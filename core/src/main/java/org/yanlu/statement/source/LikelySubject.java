package org.yanlu.statement.source;

import java.util.List;

/**
 * What is likely the subject of a clause before a cue.
 *
 * @param name the name of its source
 * @param form how it names the source
 * @param distance how far the clause is from the cue's
 * @param content whether the clause is content of a statement
 * @param probability how likely it is the subject; more than 1 beside a cue
 * @param shift how many UTF-16 units it is from the clause's start
 */
record LikelySubject(
    String name,
    MentionForm form,
    String distance,
    boolean content,
    double probability,
    int shift) {
  /** Nearly 5, so that certainty falls in the highest of five levels. */
  private static final double LEVELS = 4.99;

  /** What speaks for its being the elided source; the model file refers to these names. */
  List<String> features() {
    String likely = String.valueOf((int) (probability * LEVELS));
    String clause = distance + (content ? "content" : "");
    return List.of(
        "subject",
        "subject:clause=" + clause,
        "subject:likely=" + likely,
        "subject:clause,likely=" + clause + "," + likely,
        "subject:form=" + form.label() + "," + likely,
        "subject:form,clause=" + form.label() + "," + clause,
        "subject:shift=" + Buckets.bucket(shift, 0, 2, 5) + "," + likely);
  }
}
