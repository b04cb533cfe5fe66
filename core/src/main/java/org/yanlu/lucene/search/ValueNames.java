package org.yanlu.lucene.search;

import java.util.List;
import org.yanlu.archive.Dimension;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.facet.FacetCounts;
import org.yanlu.lucene.suggest.NameKeys;
import org.yanlu.text.HanFolding;

/** Finds values by their names and aliases, in any script. Thread-safe. */
record ValueNames(Catalog catalog) implements FacetCounts.NameSearch {
  /** Whether a name, a part of one, or the initials of one begin with {@code text}. */
  @Override
  public boolean begins(Dimension dimension, String value, String text) {
    String begin = HanFolding.fold(text).strip();
    return catalog.names(dimension, value).stream()
        .anyMatch(
            name -> NameKeys.of(List.of(name)).stream().anyMatch(key -> key.startsWith(begin)));
  }

  @Override
  public boolean holds(Dimension dimension, String value, String text) {
    String part = HanFolding.fold(text).strip();
    return catalog.names(dimension, value).stream()
        .anyMatch(name -> HanFolding.fold(name).contains(part));
  }
}
