package org.yanlu.statement.lexicon;

/** What kind of source a noun makes when a name ends with it. */
public enum HeadKind {
  /** A position or trade that one person holds; a name may follow or precede it. */
  ROLE,
  /** A body that acts as one. */
  INSTITUTION,
  /** A paper, agency or channel. */
  MEDIUM,
  /** Something written or measured. */
  DOCUMENT,
  /** Many people without a body. */
  COLLECTIVE,
  /** A source that is not to be named. */
  ANONYMOUS,
  /** A word that stands for a source named before. */
  PRONOUN
}
