package org.yanlu.archive;

import java.util.List;

/**
 * What stands around a statement.
 *
 * @param sameWording statements of other places with nearly the same wording, in order of id
 * @param sameSection the other statements of its section, in page order
 */
public record Related(List<Hit> sameWording, List<Hit> sameSection) {
  /** Copies the lists. */
  public Related {
    sameWording = List.copyOf(sameWording);
    sameSection = List.copyOf(sameSection);
  }
}
