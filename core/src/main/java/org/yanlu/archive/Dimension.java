package org.yanlu.archive;

import java.util.Locale;
import java.util.Optional;

/** What hits can be filtered and counted by. */
public enum Dimension {
  /** {@code statement} or {@code section}. */
  TYPE,
  /** A statement's kind. */
  KIND,
  /** A statement's act. */
  ACT,
  /** The year; empty for undated hits. */
  YEAR,
  /** The ten years that hold the year: {@code 2020s}. */
  DECADE,
  /** Who speaks; of a section, everyone who speaks in it. */
  SPEAKER,
  /** Topic ids, with those above them. */
  TOPIC,
  /** The section's type. */
  SECTION_TYPE,
  /** Who published the page. */
  PUBLISHER,
  /** The page's id. */
  PAGE,
  /** The speaker's role at the time. */
  ROLE,
  /** The speaker's affiliation at the time. */
  AFFILIATION,
  /** Who signs the section. */
  BYLINE;

  /** The name used in parameters and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension with that {@linkplain #label() label}. */
  public static Optional<Dimension> ofLabel(String label) {
    for (Dimension dimension : values()) {
      if (dimension.label().equals(label)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}
