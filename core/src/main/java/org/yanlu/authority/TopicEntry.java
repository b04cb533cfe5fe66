package org.yanlu.authority;

import java.util.List;
import java.util.Optional;

/**
 * One topic of the authority file.
 *
 * @param id unique, stable
 * @param label the name shown, traditional Chinese
 * @param labelEn its English name
 * @param broader id of the topic above
 * @param terms strings that assign the topic
 * @param exclude longer strings in which a term does not count
 */
public record TopicEntry(
    String id,
    String label,
    String labelEn,
    Optional<String> broader,
    List<String> terms,
    List<String> exclude) {
  /** Copies the lists. */
  public TopicEntry {
    terms = List.copyOf(terms);
    exclude = List.copyOf(exclude);
  }
}
