package org.yanlu.page;

import java.util.Locale;
import org.yanlu.text.Span;

/**
 * Something about an input that its owner should know. Never a reason to stop.
 *
 * @param severity how bad it is
 * @param code stable name for programs, kebab-case
 * @param message what was wrong, where, and what to do, for people
 * @param span where in the page's source, UTF-16; empty span at 0 for the whole page
 */
public record Problem(Severity severity, String code, String message, Span span) {
  /** How bad a problem is. */
  public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Something may have been read wrongly. */
    WARNING,
    /** Something of the input was not read. */
    ERROR;

    /** The name used in files and answers: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A problem of the whole page. */
  public static Problem ofPage(Severity severity, String code, String message) {
    return new Problem(severity, code, message, new Span(0, 0));
  }
}
