package org.yanlu.statement.lexicon;

import java.util.Locale;

/** What a cue does with its content, as far as its frame depends on it. */
public enum CueClass {
  /** Speech of any tone. */
  SAY,
  /** An assertion against someone or in dispute. */
  CLAIM,
  /** Praise. */
  JUDGE,
  /** A thought. */
  THINK,
  /** An estimate of what will be. */
  PREDICT,
  /** A question. */
  ASK,
  /** What a report, survey or medium says. */
  REPORT,
  /** Something put in writing. */
  WRITE,
  /** A decision, plan or promise made known. */
  ANNOUNCE,
  /** What someone should do. */
  URGE,
  /** A denial or admission. */
  DENY,
  /** 據…: the source stands behind the cue, or is not named. */
  HEARSAY,
  /** 被指: the subject is whom it is said of. */
  PASSIVE,
  /** A word that names or quotes a term: never a cue. */
  TERM;

  static CueClass of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
