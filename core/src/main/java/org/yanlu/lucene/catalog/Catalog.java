package org.yanlu.lucene.catalog;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yanlu.archive.Dimension;
import org.yanlu.authority.TopicEntry;
import org.yanlu.lucene.store.Generation;
import org.yanlu.text.HanFolding;

/**
 * The names of values.
 *
 * @param speakers the speakers
 * @param topics the topics
 * @param printed values that are names as printed, by dimension
 */
public record Catalog(
    SpeakerCatalog speakers, TopicCatalog topics, Map<Dimension, TermCatalog> printed) {
  private static final Set<Dimension> PRINTED =
      Set.of(Dimension.PUBLISHER, Dimension.ROLE, Dimension.AFFILIATION, Dimension.BYLINE);

  /** Reads the names in {@code generation}, and those of {@code topics}. */
  public static Catalog of(Generation generation, List<TopicEntry> topics) throws IOException {
    Map<Dimension, TermCatalog> printed = new EnumMap<>(Dimension.class);
    for (Dimension dimension : PRINTED) {
      printed.put(dimension, TermCatalog.of(generation, dimension));
    }
    return new Catalog(SpeakerCatalog.of(generation), new TopicCatalog(topics), printed);
  }

  /**
   * The values of {@code dimension} that {@code name} stands for; those of a list with 、 if there
   * is no such name, and {@code name} itself if there is none at all.
   */
  public List<String> values(Dimension dimension, String name) {
    List<String> known = known(dimension, name);
    return known.isEmpty() ? List.of(name) : known;
  }

  /** As {@link #values}, and those that read so in another script besides. */
  public List<String> valuesInAnyScript(Dimension dimension, String name) {
    String folded = HanFolding.fold(name).strip();
    Stream<String> named =
        named(dimension).stream().flatMap(values -> values.idsNamed(folded::equals));
    return Stream.concat(values(dimension, name).stream(), named).distinct().toList();
  }

  /** The parts of {@code name}, which may be a list, that no value of {@code dimension} goes by. */
  public List<String> unknown(Dimension dimension, String name) {
    Optional<NamedValues> named = named(dimension);
    if (named.isEmpty() || !named.get().ids(name).isEmpty()) {
      return List.of();
    }
    List<String> parts = ValueList.parts(name);
    return parts.isEmpty()
        ? List.of(name)
        : parts.stream().filter(part -> named.get().ids(part).isEmpty()).toList();
  }

  private List<String> known(Dimension dimension, String name) {
    Optional<NamedValues> named = named(dimension);
    if (named.isEmpty()) {
      return List.of();
    }
    List<String> ids = named.get().ids(name);
    return ids.isEmpty()
        ? ValueList.parts(name).stream()
            .flatMap(part -> named.get().ids(part).stream())
            .distinct()
            .toList()
        : ids;
  }

  /**
   * The values of {@code dimension} with a name that, folded, passes {@code foldedName}; empty if
   * its values have no names.
   */
  public Optional<List<String>> matching(Dimension dimension, Predicate<String> foldedName) {
    return named(dimension).map(values -> values.idsNamed(foldedName).toList());
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

  /** The value right above, for topics that have one. */
  public Optional<String> broader(Dimension dimension, String value) {
    return dimension == Dimension.TOPIC ? topics.broader(value) : Optional.empty();
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
          Optional.ofNullable(printed.get(dimension));
    };
  }
}
