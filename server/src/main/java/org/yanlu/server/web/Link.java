package org.yanlu.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address of the present search with something changed. Immutable. */
final class Link {
  private final Map<String, List<String>> query;

  private Link(Map<String, List<String>> query) {
    this.query = query;
  }

  /** The present search, on its first page. */
  static Link of(Map<String, List<String>> query) {
    Map<String, List<String>> copy = new LinkedHashMap<>(query);
    copy.remove("cursor");
    return new Link(copy);
  }

  /** With {@code value} added, or taken away if it is there. */
  Link toggle(String name, String value) {
    List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    return with(name, values);
  }

  /** With {@code value} as the only one. */
  Link set(String name, String value) {
    return with(name, List.of(value));
  }

  /** The parameters as name and value pairs. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    query.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
    return fields;
  }

  /** The address, relative to the server. */
  String href() {
    StringBuilder href = new StringBuilder("/");
    char separator = '?';
    for (Field field : fields()) {
      href.append(separator).append(encode(field.name())).append('=').append(encode(field.value()));
      separator = '&';
    }
    return href.toString();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Link with(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.copyOf(values));
    }
    return new Link(changed);
  }
}
