package org.yanlu.archive;

import java.util.List;
import org.yanlu.archive.SearchResult.Understanding;

/**
 * The phrases that mark the hits of a search out from the rest of the archive.
 *
 * @param query how the query was understood
 * @param phrases best first
 */
public record MarkingPhrases(Understanding query, List<KeyPhrase> phrases) {
  /** Copies the list. */
  public MarkingPhrases {
    phrases = List.copyOf(phrases);
  }
}
