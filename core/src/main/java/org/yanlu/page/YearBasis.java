package org.yanlu.page;

import java.util.Locale;

/** What a year rests on, surest first. */
public enum YearBasis {
  /** A date printed with the statement or section. */
  EXPLICIT,
  /** The year of a timeline's section. */
  SECTION,
  /** The page's date. */
  PAGE,
  /** Worked out from other dates on the page; may be wrong. */
  INFERRED;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
