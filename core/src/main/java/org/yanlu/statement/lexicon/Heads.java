package org.yanlu.statement.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yanlu.text.PhraseTrie;

/** The nouns of {@code heads.tsv} that end the name of a source. Thread-safe. */
public final class Heads {
  private static final Heads PROJECT = new Heads(Resource.lines("heads.tsv"));

  private static final int LONGEST = 8;

  private final PhraseTrie<Set<HeadKind>> trie;

  /** The nouns back to front. */
  private final PhraseTrie<Boolean> backward;

  private final Set<String> roles = new LinkedHashSet<>();

  private Heads(List<String> lines) {
    Map<String, Set<HeadKind>> kinds = new LinkedHashMap<>();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      for (String kind : columns[1].split(",", -1)) {
        kinds
            .computeIfAbsent(columns[0], noun -> EnumSet.noneOf(HeadKind.class))
            .add(HeadKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        if (kind.equals("role")) {
          roles.add(columns[0]);
        }
      }
    }
    PhraseTrie.Builder<Set<HeadKind>> builder = PhraseTrie.builder();
    PhraseTrie.Builder<Boolean> back = PhraseTrie.builder();
    kinds.forEach((noun, set) -> builder.add(noun, Collections.unmodifiableSet(set)));
    kinds.keySet().forEach(noun -> back.add(new StringBuilder(noun).reverse(), true));
    trie = builder.build();
    backward = back.build();
  }

  /** The project's list. */
  public static Heads project() {
    return PROJECT;
  }

  /** The offset behind the longest noun that starts at {@code at}, or {@code at} if none does. */
  public int longestAt(CharSequence text, int at) {
    return trie.longestAt(text, at);
  }

  /** As {@link #longestAt(CharSequence, int)}, for a text that ends at {@code end}. */
  public int longestAt(CharSequence text, int at, int end) {
    return trie.longestAt(text, at, end);
  }

  /** All positions and trades, in the list's order. */
  public List<String> roles() {
    return List.copyOf(roles);
  }

  /** What kinds of source {@code noun} makes; empty if it is not in the list. */
  public Set<HeadKind> kinds(CharSequence noun) {
    List<Set<HeadKind>> kinds = trie.get(noun);
    return kinds.isEmpty() ? Set.of() : kinds.get(0);
  }

  /** The longest noun of the list that {@code text} ends with; empty if none. */
  public String tail(String text) {
    int start = Math.max(0, text.length() - LONGEST);
    return text.substring(backward.longestBefore(text, start, text.length()));
  }
}
