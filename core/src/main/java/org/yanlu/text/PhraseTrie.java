package org.yanlu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases, each with values, that tells which of them start at a place in a text.
 *
 * <p>Looking up costs one hash probe a character of the longest phrase that begins there, however
 * many phrases there are. Immutable once built and thread-safe.
 *
 * @param <V> what is known of a phrase
 */
public final class PhraseTrie<V> {
  private static final int ROOT = 0;

  /** So many low bits of an edge are the number of the node it leads to. */
  private static final int TARGET_BITS = 24;

  /** Open-addressing table of edges: a key and the node it leads to; 0 means free. */
  private final long[] edges;

  /** Values of each node; an empty list if no phrase ends there. */
  private final List<List<V>> values;

  private PhraseTrie(long[] edges, List<List<V>> values) {
    this.edges = edges;
    this.values = values;
  }

  /** The set of these phrases, parted by {@code |}. */
  public static PhraseTrie<Boolean> of(String phrases) {
    Builder<Boolean> builder = builder();
    for (String phrase : phrases.split("\\|", -1)) {
      builder.add(phrase, true);
    }
    return builder.build();
  }

  /** Starts an empty set. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * Hands over every phrase that starts at {@code at}, shortest first.
   *
   * @param text the text
   * @param at offset of a phrase's first unit, UTF-16
   * @param found is given the offset behind the phrase and each of its values
   */
  public void matchesAt(CharSequence text, int at, Found<? super V> found) {
    int node = ROOT;
    for (int i = at; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      for (V value : values.get(node)) {
        found.phrase(i + 1, value);
      }
    }
  }

  /** The offset behind the longest phrase that starts at {@code at}, or {@code at} if none does. */
  public int longestAt(CharSequence text, int at) {
    return longestAt(text, at, text.length());
  }

  /** As {@link #longestAt(CharSequence, int)}, for a text that ends at {@code end}. */
  public int longestAt(CharSequence text, int at, int end) {
    int node = ROOT;
    int longest = at;
    for (int i = at; i < end; i++) {
      node = step(node, text.charAt(i));
      if (node < 0) {
        return longest;
      }
      if (!values.get(node).isEmpty()) {
        longest = i + 1;
      }
    }
    return longest;
  }

  /**
   * Where the longest phrase begins that ends at {@code end}, of a set whose phrases were added
   * back to front; {@code end} if none does, or only such as begin before {@code start}.
   */
  public int longestBefore(CharSequence text, int start, int end) {
    int node = ROOT;
    int longest = end;
    for (int i = end - 1; i >= start; i--) {
      node = step(node, text.charAt(i));
      if (node < 0) {
        return longest;
      }
      if (!values.get(node).isEmpty()) {
        longest = i;
      }
    }
    return longest;
  }

  /** Whether a phrase of the set stands between {@code from} and {@code to}. */
  public boolean standsIn(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (longestAt(text, i, to) > i) {
        return true;
      }
    }
    return false;
  }

  /** The values of exactly {@code phrase}; empty if it is not in the set. */
  public List<V> get(CharSequence phrase) {
    int node = ROOT;
    for (int i = 0; i < phrase.length() && node >= 0; i++) {
      node = step(node, phrase.charAt(i));
    }
    return node < 0 ? List.of() : values.get(node);
  }

  private int step(int node, char c) {
    return find(edges, key(node, c));
  }

  /** Node and character, plus one so that no key is 0. */
  private static long key(int node, char c) {
    return ((long) node << 16 | c) + 1;
  }

  private static int slot(long[] edges, long key) {
    int mask = edges.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (edges[slot] != 0 && edges[slot] >>> TARGET_BITS != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int find(long[] edges, long key) {
    long edge = edges[slot(edges, key)];
    return edge == 0 ? -1 : (int) edge & (1 << TARGET_BITS) - 1;
  }

  /**
   * Is told of phrases found.
   *
   * @param <V> what is known of a phrase
   */
  @FunctionalInterface
  public interface Found<V> {
    /** A phrase ends before {@code end} and has {@code value}. */
    void phrase(int end, V value);
  }

  /**
   * Puts a {@link PhraseTrie} together. Not thread-safe.
   *
   * @param <V> what is known of a phrase
   */
  public static final class Builder<V> {
    private long[] edges = new long[64];
    private final List<List<V>> values = new ArrayList<>(List.of(new ArrayList<>()));

    private Builder() {}

    /**
     * Adds a phrase; one added twice has both values, in that order.
     *
     * @throws IllegalArgumentException if the phrase is empty
     */
    public Builder<V> add(CharSequence phrase, V value) {
      if (phrase.isEmpty()) {
        throw new IllegalArgumentException("empty phrase for " + value);
      }
      int node = ROOT;
      for (int i = 0; i < phrase.length(); i++) {
        node = stepOrGrow(key(node, phrase.charAt(i)));
      }
      values.get(node).add(value);
      return this;
    }

    /** The set. */
    public PhraseTrie<V> build() {
      List<List<V>> copies = new ArrayList<>(values.size());
      Map<List<V>, List<V>> shared = new HashMap<>();
      for (List<V> value : values) {
        copies.add(shared.computeIfAbsent(value, List::copyOf));
      }
      return new PhraseTrie<>(edges.clone(), copies);
    }

    private int stepOrGrow(long key) {
      int known = find(edges, key);
      if (known >= 0) {
        return known;
      }
      if (values.size() * 2 > edges.length) {
        grow();
      }
      int node = values.size();
      values.add(new ArrayList<>());
      put(edges, key << TARGET_BITS | node);
      return node;
    }

    private void grow() {
      long[] wider = new long[edges.length * 2];
      for (long edge : edges) {
        if (edge != 0) {
          put(wider, edge);
        }
      }
      edges = wider;
    }

    private static void put(long[] edges, long edge) {
      edges[slot(edges, edge >>> TARGET_BITS)] = edge;
    }
  }
}
