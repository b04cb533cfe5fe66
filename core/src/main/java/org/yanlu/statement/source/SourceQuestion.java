package org.yanlu.statement.source;

import java.util.List;

/**
 * Asks whom a mention means.
 *
 * @param words the mention; empty if the source is elided
 * @param form its form
 * @param subjects what is likely the subject of the clauses before, if it is elided
 * @param at where its cue stands, UTF-16 into the page's text
 * @param order where the content stands
 * @param cueClass class of the cue
 * @param place what stands before in sentence and paragraph
 * @param rule the rules' answer; empty if none
 */
record SourceQuestion(
    String words,
    MentionForm form,
    List<LikelySubject> subjects,
    int at,
    String order,
    String cueClass,
    String place,
    String rule) {
  /** What stands for order and class of a quotation without a cue. */
  static final String NO_CUE = "ORPHAN";

  SourceQuestion {
    subjects = List.copyOf(subjects);
  }

  boolean isElided() {
    return words.isEmpty();
  }
}
