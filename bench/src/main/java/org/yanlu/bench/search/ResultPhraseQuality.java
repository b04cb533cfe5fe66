package org.yanlu.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.archive.Archive;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.archive.SearchRequest;
import org.yanlu.text.HanFolding;

/**
 * Compares the key phrases of searches for editors' tags with the tags that editors give together
 * with them.
 */
final class ResultPhraseQuality {
  /** Of tags given to so many releases, so many are searched for. */
  private static final int LEAST_RELEASES = 20;

  private static final int SEARCHES = 60;

  /** A tag that stands beside another in fewer releases may do so by chance. */
  private static final int LEAST_TOGETHER = 3;

  private static final int SHOWN = 10;
  private static final int FIRST = 3;

  private final Map<String, Map<String, Integer>> together = new HashMap<>();

  /** Counts the tags of one release, folded. */
  void add(Set<String> tags) {
    for (String tag : tags) {
      Map<String, Integer> beside = together.computeIfAbsent(tag, t -> new HashMap<>());
      tags.forEach(other -> beside.merge(other, 1, Integer::sum));
    }
  }

  /** Searches {@code archive} for the commonest tags, and says how far the phrases fit. */
  String in(Archive archive) throws IOException {
    int searches = 0;
    int right = 0;
    int first = 0;
    for (String tag : commonest()) {
      SearchRequest request = SearchRequest.builder('"' + tag + '"').build();
      List<String> phrases =
          archive.keyPhrases(request, SHOWN).phrases().stream()
              .map(KeyPhrase::phrase)
              .map(HanFolding::fold)
              .toList();
      if (!phrases.isEmpty()) {
        Map<String, Integer> beside = together.getOrDefault(tag, Map.of());
        searches++;
        first += phrases.subList(0, Math.min(FIRST, phrases.size())).contains(tag) ? 1 : 0;
        right +=
            (int) phrases.stream().filter(p -> beside.getOrDefault(p, 0) >= LEAST_TOGETHER).count();
      }
    }
    return "searches   P@10 %.3f  the tag itself among the first three %.3f  (%d tags)"
        .formatted((double) right / (SHOWN * searches), (double) first / searches, searches);
  }

  private List<String> commonest() {
    List<String> tags = new ArrayList<>(together.keySet());
    tags.removeIf(tag -> releases(tag) < LEAST_RELEASES || !tag.matches("\\p{IsHan}+"));
    tags.sort(
        Comparator.comparingInt((String tag) -> -releases(tag))
            .thenComparing(Comparator.naturalOrder()));
    return tags.subList(0, Math.min(SEARCHES, tags.size()));
  }

  private int releases(String tag) {
    return together.getOrDefault(tag, Map.of()).getOrDefault(tag, 0);
  }
}
