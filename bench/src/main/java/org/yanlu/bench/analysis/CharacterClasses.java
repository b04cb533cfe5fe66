package org.yanlu.bench.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Code points taken for the same: a union-find. Not thread-safe. */
final class CharacterClasses {
  private final Map<Integer, Integer> parents = new HashMap<>();

  /** Takes {@code a} and {@code b}, and all that was taken for either, for the same. */
  void join(int a, int b) {
    parents.put(root(a), root(b));
  }

  /** The classes of more than one member, members ascending. */
  List<SortedSet<Integer>> classes() {
    Map<Integer, SortedSet<Integer>> byRoot = new TreeMap<>();
    for (int codePoint : parents.keySet().stream().sorted().toList()) {
      byRoot.computeIfAbsent(root(codePoint), root -> new TreeSet<>()).add(codePoint);
    }
    byRoot.values().removeIf(members -> members.size() < 2);
    return List.copyOf(byRoot.values());
  }

  private int root(int codePoint) {
    int root = codePoint;
    while (parents.computeIfAbsent(root, same -> same) != root) {
      root = parents.get(root);
    }
    parents.put(codePoint, root);
    return root;
  }
}
