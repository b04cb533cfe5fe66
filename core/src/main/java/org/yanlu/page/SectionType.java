package org.yanlu.page;

import java.util.Locale;

/** What kind of piece a section is. */
public enum SectionType {
  /** One year of a year-by-year chronology. */
  TIMELINE,
  /** A news report. */
  NEWS,
  /** A long report under a headline of its own, often part of a series. */
  FEATURE,
  /** Experts' analysis. */
  ANALYSIS,
  /** The paper's, a reporter's or a columnist's own view. */
  COMMENTARY,
  /** Background box. */
  BACKGROUND,
  /** Questions and answers. */
  INTERVIEW,
  /** Caption of a picture or chart. */
  CAPTION,
  /** Anything else. */
  OTHER;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
