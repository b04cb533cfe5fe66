package org.yanlu.authority;

import java.util.List;

/**
 * One speaker of the authority file.
 *
 * @param id unique, stable
 * @param name the name shown
 * @param type {@code person}, {@code institution}, {@code document}, {@code medium}, {@code
 *     anonymous} or {@code collective}
 * @param aliases other forms of the name: scripts, transliterations, fixed short forms
 * @param roles what the speaker was, and when
 */
public record SpeakerEntry(
    String id, String name, String type, List<String> aliases, List<Role> roles) {
  /** Copies the lists. */
  public SpeakerEntry {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }

  /**
   * A role held for a time.
   *
   * @param role the title
   * @param affiliation where
   * @param from first year, 0 if unknown
   * @param to last year, 9999 if unknown or still held
   */
  public record Role(String role, String affiliation, int from, int to) {}
}
