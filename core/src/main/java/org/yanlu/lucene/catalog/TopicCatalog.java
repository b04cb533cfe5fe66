package org.yanlu.lucene.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.authority.TopicEntry;
import org.yanlu.text.HanFolding;

/** The topics of an authority file. Immutable and thread-safe. */
public final class TopicCatalog implements NamedValues {
  private final Map<String, TopicEntry> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  /** Knows {@code topics}. */
  public TopicCatalog(List<TopicEntry> topics) {
    for (TopicEntry topic : topics) {
      byId.put(topic.id(), topic);
      for (String name : List.of(topic.label(), topic.labelEn())) {
        byName.computeIfAbsent(HanFolding.fold(name), key -> new ArrayList<>(1)).add(topic.id());
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
    return byId.containsKey(name)
        ? List.of(name)
        : byName.getOrDefault(HanFolding.fold(name).strip(), List.of());
  }

  /** The name shown of a topic, or the id itself if it is not known. */
  @Override
  public String label(String id) {
    TopicEntry topic = byId.get(id);
    return topic == null ? id : topic.label();
  }
}
