package org.yanlu.statement;

import java.util.Locale;

/** Why a quoted string is no statement. */
public enum TermClass {
  TERM,
  SCARE,
  SLOGAN,
  IDIOM,
  TITLE,
  ATTRIBUTED_TERM;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
