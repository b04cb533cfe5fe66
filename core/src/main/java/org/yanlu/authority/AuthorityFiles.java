package org.yanlu.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads {@code speakers.yaml}, {@code topics.yaml} and {@code vocabulary.yaml} of a folder. */
final class AuthorityFiles {
  private static final Set<String> SPEAKER_TYPES =
      Set.of("person", "institution", "document", "medium", "anonymous", "collective");
  private static final Set<String> VOCABULARY_KINDS =
      Set.of("abbreviation", "region", "transliteration", "spelling");

  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private AuthorityFiles(Path folder) {
    this.folder = folder;
  }

  static Authority load(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "no such authority folder");
    }
    return new AuthorityFiles(folder).load();
  }

  private Authority load() throws IOException {
    List<SpeakerEntry> speakers = new ArrayList<>();
    for (YamlEntry entry : entries("speakers.yaml", "speakers")) {
      speakers.add(speaker(entry));
    }
    List<TopicEntry> topics = new ArrayList<>();
    for (YamlEntry entry : entries("topics.yaml", "topics")) {
      topics.add(topic(entry));
    }
    List<Vocabulary.Group> groups = new ArrayList<>();
    for (YamlEntry entry : entries("vocabulary.yaml", "groups")) {
      groups.add(group(entry));
    }
    checkIds("speakers.yaml", speakers.stream().map(SpeakerEntry::id).toList());
    checkIds("topics.yaml", topics.stream().map(TopicEntry::id).toList());
    checkIds("vocabulary.yaml", groups.stream().map(Vocabulary.Group::id).toList());
    checkBroader(topics);
    if (!faults.isEmpty()) {
      throw new InvalidAuthorityException(faults);
    }
    return new Authority(speakers, topics, new Vocabulary(groups));
  }

  /** The entries of a file's only list; none if there is no such file. */
  private List<YamlEntry> entries(String name, String list) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    Optional<Node> root = compose(file);
    if (root.isEmpty()) {
      return List.of();
    }
    YamlEntry entry = new YamlEntry(file.toString(), root.get(), faults);
    List<YamlEntry> entries = entry.entries(list);
    entry.rejectOthers();
    return entries;
  }

  private Optional<Node> compose(Path file) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.toString()).setUseMarks(true).build();
    try {
      StreamReader reader = new StreamReader(settings, Files.readString(file));
      return new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
    } catch (YamlEngineException e) {
      faults.add(file + ": not readable as YAML: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static SpeakerEntry speaker(YamlEntry entry) {
    String type = entry.required("type");
    if (!type.isEmpty() && !SPEAKER_TYPES.contains(type)) {
      entry.fault("unknown speaker type '" + type + "'; one of " + sorted(SPEAKER_TYPES));
    }
    List<SpeakerEntry.Role> roles = new ArrayList<>();
    for (YamlEntry role : entry.entries("roles")) {
      roles.add(
          new SpeakerEntry.Role(
              role.required("role"),
              role.optional("affiliation").orElse(""),
              role.year("from", 0),
              role.year("to", 9999)));
      role.rejectOthers();
    }
    SpeakerEntry speaker =
        new SpeakerEntry(
            entry.required("id"), entry.required("name"), type, entry.strings("aliases"), roles);
    entry.rejectOthers();
    return speaker;
  }

  private static TopicEntry topic(YamlEntry entry) {
    String label = entry.required("label");
    TopicEntry topic =
        new TopicEntry(
            entry.required("id"),
            label,
            entry.optional("labelEn").orElse(label),
            entry.optional("broader"),
            entry.strings("terms"),
            entry.strings("exclude"));
    entry.rejectOthers();
    return topic;
  }

  private static Vocabulary.Group group(YamlEntry entry) {
    String kind = entry.required("kind");
    if (!kind.isEmpty() && !VOCABULARY_KINDS.contains(kind)) {
      entry.fault("unknown kind '" + kind + "'; one of " + sorted(VOCABULARY_KINDS));
    }
    List<String> terms = entry.strings("terms");
    if (terms.size() < 2) {
      entry.fault("a group needs at least two terms");
    }
    Vocabulary.Group group =
        new Vocabulary.Group(
            entry.required("id"), terms, kind, entry.optional("reason").orElse(""));
    entry.rejectOthers();
    return group;
  }

  private void checkIds(String file, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!id.isEmpty() && !seen.add(id)) {
        faults.add(folder.resolve(file) + ": id '" + id + "' stands twice; ids must be unique");
      }
    }
  }

  private void checkBroader(List<TopicEntry> topics) {
    Map<String, TopicEntry> byId = new HashMap<>();
    topics.forEach(topic -> byId.put(topic.id(), topic));
    for (TopicEntry topic : topics) {
      Set<String> path = new HashSet<>(Set.of(topic.id()));
      Optional<String> above = topic.broader();
      while (above.isPresent()) {
        String id = above.get();
        if (!byId.containsKey(id)) {
          if (topic.broader().equals(above)) {
            faults.add(fault(topic, "broader '" + id + "' is no topic's id"));
          }
          break;
        }
        if (!path.add(id)) {
          faults.add(fault(topic, "broader topics go in a circle at '" + id + "'"));
          break;
        }
        above = byId.get(id).broader();
      }
    }
  }

  private String fault(TopicEntry topic, String message) {
    return folder.resolve("topics.yaml") + ": topic '" + topic.id() + "': " + message;
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }
}
