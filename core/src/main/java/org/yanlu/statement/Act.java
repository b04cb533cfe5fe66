package org.yanlu.statement;

import java.util.Locale;

/**
 * What a speaker does in saying something. A hint: careful readers agree on it in three of four
 * cases.
 */
public enum Act {
  SAY,
  CLAIM,
  THINK,
  ASK,
  WRITE,
  REPORT,
  ANNOUNCE,
  URGE,
  JUDGE,
  DENY,
  PREDICT;

  /** The name used in files and answers: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
