package org.yanlu.statement;

import java.util.Locale;

/** What kind of source a speaker is. */
public enum SpeakerType {
  PERSON,
  INSTITUTION,
  DOCUMENT,
  MEDIUM,
  ANONYMOUS,
  COLLECTIVE;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
