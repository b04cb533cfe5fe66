package org.yanlu.lucene.catalog;

import java.util.List;

/** The values of a dimension that have names besides. */
sealed interface NamedValues permits SpeakerCatalog, TopicCatalog {
  /** The ids of those that have {@code name} as id or name, in any script. */
  List<String> ids(String name);

  /** The name shown of a value, or the id itself if it is not known. */
  String label(String id);
}
