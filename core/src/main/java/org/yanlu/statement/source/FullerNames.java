package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;

/** Longer strings of a page of which a mention may be the short form. Not thread-safe. */
final class FullerNames {
  private static final Heads HEADS = Heads.project();
  private static final int SHORTEST_WORDS = 2;
  private static final int LONGEST_WORDS = 6;
  private static final int LONGEST = 20;
  private static final int MOST = 6;

  /** A name that does not end as its short form does is no longer than that by more. */
  private static final int MOST_LONGER = 6;

  private final String text;
  private final Map<String, List<String>> found = new HashMap<>();

  /** Looks in {@code text}. */
  FullerNames(String text) {
    this.text = text;
  }

  /** The longer names of {@code words}, the most frequent and the shortest first. */
  List<String> of(String words, MentionForm form) {
    boolean fits = words.length() >= SHORTEST_WORDS && words.length() <= LONGEST_WORDS;
    return fits && form.mayBeShort() ? found.computeIfAbsent(words, this::read) : List.of();
  }

  private List<String> read(String words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    char first = words.charAt(0);
    for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
      readAt(i, words, counts);
    }
    List<Map.Entry<String, Integer>> all = new ArrayList<>(counts.entrySet());
    all.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry::getKey, Comparator.comparingInt(String::length)));
    return all.stream().limit(MOST).map(Map.Entry::getKey).toList();
  }

  /** Counts the names at {@code start} that hold the characters of {@code words} in their order. */
  private void readAt(int start, String words, Map<String, Integer> counts) {
    char last = words.charAt(words.length() - 1);
    int matched = 1;
    int until = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < until && Character.isIdeographic(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (matched < words.length() && c == words.charAt(matched)) {
        matched++;
      }
      int longer = i + 1 - start - words.length();
      if (matched == words.length() && longer > 0 && (c == last || longer <= MOST_LONGER)) {
        String name = text.substring(start, i + 1);
        if (isBody(name)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isBody(String name) {
    Set<HeadKind> kinds = HEADS.kinds(HEADS.tail(name));
    return kinds.contains(HeadKind.INSTITUTION) || kinds.contains(HeadKind.MEDIUM);
  }
}
