package org.yanlu.archive;

import java.util.Locale;

/**
 * What someone typing may be about to ask.
 *
 * @param text what to search
 * @param kind what it is
 * @param id a speaker's or topic's id; for others, empty
 * @param weight how much of the archive it leads to
 */
public record Suggestion(String text, Kind kind, String id, long weight) {
  /** What a suggestion is. */
  public enum Kind {
    /** A speaker. */
    SPEAKER,
    /** A topic. */
    TOPIC,
    /** A frequent phrase. */
    PHRASE,
    /** A headline. */
    HEADLINE;

    /** The name used in answers: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
