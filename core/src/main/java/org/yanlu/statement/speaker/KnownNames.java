package org.yanlu.statement.speaker;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.yanlu.text.CharacterSet;
import org.yanlu.text.PhraseTrie;

/** The names of people on a page, full ones and parts of them. Immutable and thread-safe. */
public final class KnownNames {
  /** No names. */
  public static final KnownNames NONE = new KnownNames(List.of(), List.of());

  private final List<String> full;
  private final CharacterSet initials;
  private final PhraseTrie<Boolean> trie;

  KnownNames(Collection<String> full, Collection<String> parts) {
    this.full = List.copyOf(full);
    initials =
        CharacterSet.of(
            full.stream()
                .filter(name -> name.length() <= 4)
                .map(name -> name.substring(0, 1))
                .collect(Collectors.joining()));
    PhraseTrie.Builder<Boolean> builder = PhraseTrie.builder();
    full.forEach(name -> builder.add(name, true));
    parts.forEach(part -> builder.add(part, false));
    trie = builder.build();
  }

  /** The full names. */
  public List<String> full() {
    return full;
  }

  /** The offset behind the longest known name at {@code at} that ends by {@code end}. */
  public int longestAt(String text, int at, int end) {
    return trie.longestAt(text, at, end);
  }

  /**
   * Whether someone on the page bears the family name {@code c}, or has it for a first character.
   */
  public boolean isInitial(char c) {
    return initials.has(c);
  }

  /** Whether {@code name} is a full name. */
  public boolean isFull(String name) {
    return trie.get(name).contains(true);
  }
}
