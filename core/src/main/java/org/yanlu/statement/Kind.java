package org.yanlu.statement;

import java.util.Locale;

/** Whether a statement gives the speaker's own wording. */
public enum Kind {
  /** Wholly inside quotation marks. */
  DIRECT,
  /** Reported, without quoted speech. */
  INDIRECT,
  /** Reported, with quoted stretches of the speaker's wording. */
  MIXED;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
