package org.yanlu.lucene.catalog;

import java.util.List;
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
    List<String> values =
        switch (dimension) {
          case SPEAKER -> speakers.ids(name);
          case TOPIC -> topics.ids(name);
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
              List.of();
        };
    return values.isEmpty() ? List.of(name) : values;
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
    return switch (dimension) {
      case SPEAKER -> speakers.label(value);
      case TOPIC -> topics.label(value);
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
          value;
    };
  }
}
