package org.yanlu.statement.speaker;

import java.util.Collection;
import java.util.List;
import org.yanlu.text.PhraseTrie;

/** Names of people found on the page with certainty, and those of the authority file. */
public final class KnownNames {
  /** No names. */
  public static final KnownNames NONE = new KnownNames(List.of());

  private final PhraseTrie<Boolean> trie;

  KnownNames(Collection<String> names) {
    PhraseTrie.Builder<Boolean> builder = PhraseTrie.builder();
    for (String name : names) {
      builder.add(name, true);
    }
    trie = builder.build();
  }

  /** The offset behind the longest known name at {@code at} that ends by {@code end}. */
  int longestAt(String text, int at, int end) {
    int longest = trie.longestAt(text, at);
    return longest <= end ? longest : at;
  }
}
