package org.yanlu.server.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.yanlu.text.Span;

/** Building blocks of answers. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** One line of JSON. */
  public static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot be written", e);
    }
  }

  /** JSON laid out for people. */
  public static String pretty(JsonNode node) {
    return node.toPrettyString();
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  static ArrayNode span(Span span) {
    return array().add(span.start()).add(span.end());
  }

  static ArrayNode spans(List<Span> spans) {
    ArrayNode array = array();
    spans.forEach(s -> array.add(span(s)));
    return array;
  }

  static void put(ObjectNode object, String name, Optional<?> value) {
    if (value.isPresent()) {
      object.put(name, value.get().toString());
    } else {
      object.putNull(name);
    }
  }
}
