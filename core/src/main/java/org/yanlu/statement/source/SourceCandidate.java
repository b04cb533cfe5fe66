package org.yanlu.statement.source;

import java.util.List;

/**
 * A source that may be meant.
 *
 * @param name its name
 * @param relation how the mention, or its absence, leads to it
 * @param features the features by which the model of sources weighs it
 */
public record SourceCandidate(String name, String relation, List<String> features) {
  /** Copies the list. */
  public SourceCandidate {
    features = List.copyOf(features);
  }
}
