package org.yanlu.archive;

import java.util.List;
import org.yanlu.archive.SearchResult.Understanding;

/**
 * Which speakers, persons and institutions, are named in the wording of some hits.
 *
 * @param query how the query was understood
 * @param speakers by the exact number of hits that name them, most first
 * @param names how many speakers' names were looked for, those of most statements first
 * @param partial whether the time limit cut the search short
 */
public record Mentions(
    Understanding query, List<Facet.Value> speakers, int names, boolean partial) {
  /** Copies the list. */
  public Mentions {
    speakers = List.copyOf(speakers);
  }
}
