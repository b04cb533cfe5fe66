package org.yanlu.authority;

import java.util.List;
import java.util.Optional;

/**
 * What the archive's editors know: speakers with their aliases, topics, vocabulary. Immutable and
 * thread-safe.
 *
 * @param speakers the speakers
 * @param topics the topics
 * @param vocabulary the vocabulary
 */
public record Authority(
    List<SpeakerEntry> speakers, List<TopicEntry> topics, Vocabulary vocabulary) {
  /** Nothing is known. */
  public static final Authority EMPTY = new Authority(List.of(), List.of(), Vocabulary.EMPTY);

  /** Copies the lists. */
  public Authority {
    speakers = List.copyOf(speakers);
    topics = List.copyOf(topics);
  }

  /** The topic called {@code id}. */
  public Optional<TopicEntry> topic(String id) {
    return topics.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
