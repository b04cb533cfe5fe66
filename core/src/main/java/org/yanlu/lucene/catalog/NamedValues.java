package org.yanlu.lucene.catalog;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The values of a dimension that go by names. */
sealed interface NamedValues permits SpeakerCatalog, TopicCatalog, TermCatalog {
  /** The ids of those that have {@code name} as id or name, in any script. */
  List<String> ids(String name);

  /** The ids of those with a name that, folded, passes {@code foldedName}; some perhaps twice. */
  Stream<String> idsNamed(Predicate<String> foldedName);

  /** The name shown of a value, or the id itself if it is not known. */
  String label(String id);
}
