package org.yanlu.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping read field by field. What is wrong with it goes to a list of faults with its line;
 * a field that nobody asked for is a fault too, so that a misspelt name does not pass unseen.
 */
final class YamlEntry {
  private final String file;
  private final Node node;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<String> faults;

  YamlEntry(String file, Node node, List<String> faults) {
    this.file = file;
    this.node = node;
    this.faults = faults;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        add(tuple);
      }
    } else {
      fault(node, "expected fields (name: value)");
    }
  }

  /** A field that must be there and not blank; if it is not, a fault and the empty string. */
  String required(String name) {
    Optional<String> value = optional(name);
    if (value.isEmpty()) {
      fault(node, "field '" + name + "' is missing; add it");
    }
    return value.orElse("");
  }

  /** A field that may be left out or {@code null}. */
  Optional<String> optional(String name) {
    Node value = field(name);
    if (value == null || value.getTag().equals(Tag.NULL)) {
      return Optional.empty();
    }
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }
    fault(value, "field '" + name + "' must be one value");
    return Optional.empty();
  }

  /** A year that may be left out. */
  int year(String name, int otherwise) {
    Optional<String> value = optional(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.get().matches("\\d{4}")) {
      return Integer.parseInt(value.get());
    }
    fault(node, "field '" + name + "' must be a year of four digits, not '" + value.get() + "'");
    return otherwise;
  }

  /** A list of words; left out, it is empty. */
  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (Node item : items(name)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        strings.add(scalar.getValue().strip());
      } else {
        fault(item, "field '" + name + "' must be a list of words");
      }
    }
    return strings;
  }

  /** A list of entries; left out, it is empty. */
  List<YamlEntry> entries(String name) {
    List<YamlEntry> entries = new ArrayList<>();
    for (Node item : items(name)) {
      entries.add(new YamlEntry(file, item, faults));
    }
    return entries;
  }

  /** Reports the fields that nobody asked for. */
  void rejectOthers() {
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (!asked.contains(field.getKey())) {
        fault(field.getValue(), "unknown field '" + field.getKey() + "'; known are " + known());
      }
    }
  }

  /** Reports a fault of this entry. */
  void fault(String message) {
    fault(node, message);
  }

  private String known() {
    return String.join(", ", asked.stream().sorted().toList());
  }

  private void add(NodeTuple tuple) {
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
        fault(key, "field '" + key.getValue() + "' stands twice");
      }
    } else {
      fault(tuple.getKeyNode(), "a field's name must be a word");
    }
  }

  private @Nullable Node field(String name) {
    asked.add(name);
    return fields.get(name);
  }

  private List<Node> items(String name) {
    Node value = field(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (value instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
      return List.of();
    }
    fault(value, "field '" + name + "' must be a list");
    return List.of();
  }

  private void fault(Node where, String message) {
    String line =
        where.getStartMark().map(Mark::getLine).map(number -> ":" + (number + 1)).orElse("");
    faults.add(file + line + ": " + message);
  }
}
