package org.yanlu.lucene.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanlu.archive.Dimension;

/**
 * The names of values.
 *
 * @param speakers the speakers
 * @param topics the topics
 */
public record Catalog(SpeakerCatalog speakers, TopicCatalog topics) {
  /** The values of {@code dimension} that {@code name} stands for; itself if it is no name. */
  public List<String> values(Dimension dimension, String name) {
    List<String> ids = named(dimension).map(values -> values.ids(name)).orElse(List.of());
    return ids.isEmpty() ? List.of(name) : ids;
  }

  /** The name shown of a value, and its other ones. */
  public List<String> names(Dimension dimension, String value) {
    Stream<String> aliases =
        dimension == Dimension.SPEAKER
            ? speakers.get(value).stream().flatMap(entry -> entry.aliases().stream())
            : Stream.empty();
    return Stream.concat(Stream.of(label(dimension, value)), aliases).toList();
  }

  /** The name shown of a value. */
  public String label(Dimension dimension, String value) {
    return named(dimension).map(values -> values.label(value)).orElse(value);
  }

  private Optional<NamedValues> named(Dimension dimension) {
    return switch (dimension) {
      case SPEAKER -> Optional.of(speakers);
      case TOPIC -> Optional.of(topics);
      case TYPE,
          KIND,
          ACT,
          YEAR,
          DECADE,
          SECTION_TYPE,
          PUBLISHER,
          PAGE,
          ROLE,
          AFFILIATION,
          BYLINE ->
          Optional.empty();
    };
  }
}
