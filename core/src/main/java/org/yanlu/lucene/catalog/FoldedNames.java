package org.yanlu.lucene.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yanlu.text.HanFolding;

/** Values by their names, which find each other in any script, width and case. */
final class FoldedNames {
  private final Map<String, List<String>> values = new HashMap<>();

  /** Makes {@code name} one of {@code value}. */
  void add(String name, String value) {
    List<String> named = values.computeIfAbsent(key(name), key -> new ArrayList<>(1));
    if (!named.contains(value)) {
      named.add(value);
    }
  }

  /** The values called {@code name}. */
  List<String> of(String name) {
    return values.getOrDefault(key(name), List.of());
  }

  /** The values with a name that, folded, passes {@code foldedName}. */
  Stream<String> matching(Predicate<String> foldedName) {
    return values.entrySet().stream()
        .filter(entry -> foldedName.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .distinct();
  }

  private static String key(String name) {
    return HanFolding.fold(name).strip();
  }
}
