package org.yanlu.authority;

import java.util.List;

/**
 * Groups of terms that mean the same: abbreviations, regional words, transliterations.
 *
 * @param groups the groups
 */
public record Vocabulary(List<Group> groups) {
  /** No groups. */
  public static final Vocabulary EMPTY = new Vocabulary(List.of());

  /** Copies the list. */
  public Vocabulary {
    groups = List.copyOf(groups);
  }

  /**
   * Terms that find each other.
   *
   * @param id unique, stable
   * @param terms at least two
   * @param kind {@code abbreviation}, {@code region}, {@code transliteration} or {@code spelling}
   * @param reason the source or reason
   */
  public record Group(String id, List<String> terms, String kind, String reason) {
    /** Copies the list. */
    public Group {
      terms = List.copyOf(terms);
    }
  }
}
