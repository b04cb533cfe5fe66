package org.yanlu.archive;

import java.util.List;

/**
 * How far the authority file's topics cover the archive, for the editor who extends them.
 *
 * @param sections how many sections there are
 * @param untagged how many of them have no topic
 * @param phrases the commonest key phrases of the untagged ones, with the number of these sections
 */
public record TopicCoverage(long sections, long untagged, List<KeyPhrase> phrases) {
  /** Copies the list. */
  public TopicCoverage {
    phrases = List.copyOf(phrases);
  }
}
