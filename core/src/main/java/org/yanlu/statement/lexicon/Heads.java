package org.yanlu.statement.lexicon;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yanlu.text.PhraseTrie;

/** The nouns of {@code heads.tsv} that end the name of a source. Thread-safe. */
public final class Heads {
  private static final Heads PROJECT = new Heads(Resource.lines("heads.tsv"));

  private final PhraseTrie<HeadKind> trie;
  private final Set<String> roles = new LinkedHashSet<>();

  private Heads(List<String> lines) {
    PhraseTrie.Builder<HeadKind> builder = PhraseTrie.builder();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      for (String kind : columns[1].split(",", -1)) {
        builder.add(columns[0], HeadKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        if (kind.equals("role")) {
          roles.add(columns[0]);
        }
      }
    }
    trie = builder.build();
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
    List<HeadKind> kinds = trie.get(noun);
    return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  /** The longest noun of the list that {@code text} ends with; empty if none. */
  public String tail(String text) {
    for (int i = Math.max(0, text.length() - 8); i < text.length(); i++) {
      String tail = text.substring(i);
      if (!trie.get(tail).isEmpty()) {
        return tail;
      }
    }
    return "";
  }
}
