package org.yanlu.lucene.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses a text's key phrases: whole words that recur in it or stand in its headings, are not in
 * every text of the archive, and stand by themselves, not only inside a longer one (after the
 * C-value of Frantzi and others, 2000). Thread-safe once all texts are counted.
 */
public final class KeyPhrases {
  /**
   * Much less than 1, as in TF-IDF: what a text is about is oftener a common matter than a name met
   * nowhere else. Figures: docs/QUALITY.md.
   */
  private static final double RARITY_POWER = 0.2;

  /** In UTF-16 units; a longer phrase is no better for it. */
  private static final int LONG_ENOUGH = 6;

  /** A phrase of so many texts is a word of the archive's. */
  private static final double ESTABLISHED = 3;

  private final PhraseCounts archive;

  /** Compares with the texts counted in {@code archive}. */
  public KeyPhrases(PhraseCounts archive) {
    this.archive = archive;
  }

  private record Scored(String phrase, double score) {}

  /** The best {@code size} phrases of a text, best first; none is part of a better one. */
  public List<String> of(String headings, String body, int size) {
    Map<String, Integer> counts = Candidates.of(headings, body);
    Map<String, Integer> nested = nested(counts);
    List<Scored> scored = new ArrayList<>();
    counts.forEach(
        (phrase, count) -> {
          int own = count - nested.getOrDefault(phrase, 0);
          scored.add(new Scored(phrase, score(phrase, count, own)));
        });
    scored.sort(Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(Scored::phrase));
    List<String> chosen = new ArrayList<>();
    for (Scored candidate : scored) {
      if (chosen.size() == size || candidate.score() <= 0) {
        break;
      }
      if (chosen.stream().noneMatch(other -> overlap(other, candidate.phrase()))) {
        chosen.add(candidate.phrase());
      }
    }
    return chosen;
  }

  private double score(String phrase, int count, int own) {
    double rarity = Math.log((archive.total() + 1.0) / (archive.texts(phrase) + 0.5));
    return own <= 0
        ? 0
        : Math.log(1 + count)
            * Math.pow(Math.max(0, rarity), RARITY_POWER)
            * Math.sqrt(Math.min(phrase.length(), LONG_ENOUGH))
            * standing(phrase);
  }

  /** How often each candidate stands inside the longer one that holds it most often. */
  private static Map<String, Integer> nested(Map<String, Integer> counts) {
    Map<String, Integer> nested = new HashMap<>();
    counts.forEach(
        (longer, count) -> {
          for (int from = 0; from + Candidates.SHORTEST <= longer.length(); from++) {
            for (int to = from + Candidates.SHORTEST; to <= longer.length(); to++) {
              if (to - from < longer.length()) {
                nested.merge(longer.substring(from, to), count, Math::max);
              }
            }
          }
        });
    return nested;
  }

  /**
   * How far the phrase is a word of the archive's: one that other texts have too is no accident of
   * this one's line breaks and clauses.
   */
  private double standing(String phrase) {
    return Math.min(1, archive.texts(phrase) / ESTABLISHED);
  }

  private static boolean overlap(String one, String other) {
    return one.contains(other) || other.contains(one);
  }
}
