package org.yanlu.archive;

import java.util.List;

/**
 * A choice within one dimension: a hit passes if it has one of {@code anyOf} (or that is empty) and
 * none of {@code noneOf}.
 *
 * <p>A speaker is chosen by id, name or alias, a topic by id or label, everything else by its
 * value.
 *
 * @param dimension which dimension
 * @param anyOf wanted values
 * @param noneOf unwanted values
 */
public record Filter(Dimension dimension, List<String> anyOf, List<String> noneOf) {
  /** Copies the lists. */
  public Filter {
    anyOf = List.copyOf(anyOf);
    noneOf = List.copyOf(noneOf);
  }
}
