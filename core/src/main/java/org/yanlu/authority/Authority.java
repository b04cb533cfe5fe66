package org.yanlu.authority;

import java.io.IOException;
import java.nio.file.Path;
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

  /**
   * Reads {@code speakers.yaml}, {@code topics.yaml} and {@code vocabulary.yaml} of {@code folder};
   * one that is not there counts as empty.
   *
   * @throws InvalidAuthorityException if one of them cannot be used as it stands
   * @throws IOException if the folder or one of its files cannot be read
   */
  public static Authority load(Path folder) throws IOException {
    return AuthorityFiles.load(folder);
  }

  /** The topic called {@code id}. */
  public Optional<TopicEntry> topic(String id) {
    return topics.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
