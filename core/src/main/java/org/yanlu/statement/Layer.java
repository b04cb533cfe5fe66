package org.yanlu.statement;

import java.util.Locale;

/** Which part of a section a statement stands in. */
public enum Layer {
  /** Paragraphs and captions. */
  BODY,
  /** Headings. */
  HEADLINE;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
