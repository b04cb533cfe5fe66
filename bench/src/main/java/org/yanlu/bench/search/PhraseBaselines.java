package org.yanlu.bench.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;

/** The two usual ways to key phrases, over the words of the dictionary segmenter. */
final class PhraseBaselines {
  private static final int WINDOW = 5;
  private static final int ROUNDS = 20;
  private static final double DAMPING = 0.85;

  private final Map<String, Integer> texts = new HashMap<>();
  private int total;

  /** The words of a text that can be key phrases, in order. */
  static List<String> words(String text) {
    return Analysis.WORDS.terms(text).stream()
        .map(AnalyzedTerm::term)
        .filter(term -> term.length() >= 2 && term.chars().allMatch(Character::isIdeographic))
        .toList();
  }

  void count(List<String> words) {
    total++;
    new HashSet<>(words).forEach(word -> texts.merge(word, 1, Integer::sum));
  }

  /** By frequency in the text against the number of texts. */
  List<String> tfIdf(List<String> words, int size) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String word : words) {
      scores.merge(word, Math.log((total + 1.0) / texts.getOrDefault(word, 1)), Double::sum);
    }
    return best(scores, size);
  }

  /** By rank in the graph of words that stand near each other (Mihalcea and Tarau 2004). */
  static List<String> textRank(List<String> words, int size) {
    Map<String, Set<String>> near = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < Math.min(words.size(), i + WINDOW); j++) {
        if (!words.get(i).equals(words.get(j))) {
          near.computeIfAbsent(words.get(i), key -> new HashSet<>()).add(words.get(j));
          near.computeIfAbsent(words.get(j), key -> new HashSet<>()).add(words.get(i));
        }
      }
    }
    Map<String, Double> ranks = new LinkedHashMap<>();
    near.keySet().forEach(word -> ranks.put(word, 1.0));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> before = new HashMap<>(ranks);
      near.forEach(
          (word, others) -> {
            double sum =
                others.stream()
                    .mapToDouble(
                        o -> before.getOrDefault(o, 0.0) / near.getOrDefault(o, Set.of(o)).size())
                    .sum();
            ranks.put(word, 1 - DAMPING + DAMPING * sum);
          });
    }
    return best(ranks, size);
  }

  private static List<String> best(Map<String, Double> scores, int size) {
    List<String> words = new ArrayList<>(scores.keySet());
    words.sort(Comparator.comparingDouble((String word) -> -scores.getOrDefault(word, 0.0)));
    return words.subList(0, Math.min(size, words.size()));
  }
}
