package org.yanlu.lucene.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yanlu.authority.TopicEntry;

/** The topics of an authority file. Immutable and thread-safe. */
public final class TopicCatalog implements NamedValues {
  private final Map<String, TopicEntry> byId = new LinkedHashMap<>();
  private final FoldedNames names = new FoldedNames();

  /** Knows {@code topics}. */
  public TopicCatalog(List<TopicEntry> topics) {
    for (TopicEntry topic : topics) {
      byId.put(topic.id(), topic);
      for (String name : List.of(topic.label(), topic.labelEn())) {
        names.add(name, topic.id());
      }
    }
  }

  /** All topics, in the authority file's order. */
  public List<TopicEntry> all() {
    return List.copyOf(byId.values());
  }

  /** The ids of the topics that have {@code name} as id or label, in any script. */
  @Override
  public List<String> ids(String name) {
    return byId.containsKey(name) ? List.of(name) : names.of(name);
  }

  /** The id of the topic above. */
  Optional<String> broader(String id) {
    TopicEntry topic = byId.get(id);
    return topic == null ? Optional.empty() : topic.broader();
  }

  @Override
  public Stream<String> idsNamed(Predicate<String> foldedName) {
    return names.matching(foldedName);
  }

  /** The name shown of a topic, or the id itself if it is not known. */
  @Override
  public String label(String id) {
    TopicEntry topic = byId.get(id);
    return topic == null ? id : topic.label();
  }
}
