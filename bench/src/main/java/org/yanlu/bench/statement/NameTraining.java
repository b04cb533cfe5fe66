package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.statement.speaker.NameCandidate;
import org.yanlu.text.Span;

/**
 * Teaches the name model: the speakers' names are names wherever they stand on their page; a
 * candidate that overlaps one, or that no clear sign of a name surrounds, is none.
 */
final class NameTraining {
  private static final double PENALTY = 2e-3;

  private NameTraining() {}

  static Map<String, Double> train(List<GoldDocument> documents) {
    LogisticTrainer trainer = new LogisticTrainer(PENALTY);
    documents.forEach(document -> add(document, trainer));
    return trainer.train();
  }

  private static void add(GoldDocument document, LogisticTrainer trainer) {
    String text = document.text();
    List<Span> names = names(document);
    Set<Span> right = new HashSet<>(names);
    for (int i = 0; i < text.length(); i++) {
      List<NameCandidate> candidates = new ArrayList<>(NameCandidate.at(text, i));
      candidates.addAll(NameCandidate.transliterated(text, i));
      for (NameCandidate candidate : candidates) {
        boolean positive = right.contains(candidate.span());
        boolean overlaps = names.stream().anyMatch(n -> n.overlaps(candidate.span()));
        if (positive || overlaps || !unsure(candidate)) {
          trainer.add(withBias(candidate.features()), positive, 1);
        }
      }
    }
  }

  /**
   * Beside a position or title a name may stand that no statement is by: neither right nor wrong.
   */
  private static boolean unsure(NameCandidate candidate) {
    List<String> features = candidate.features();
    return features.contains("before:role")
        || features.contains("behind:title")
        || features.contains("behind:role")
        || features.contains("before:list")
        || features.contains("behind:list");
  }

  private static List<Span> names(GoldDocument document) {
    List<Span> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (GoldStatement statement : document.statements()) {
      String name = statement.speaker();
      if (statement.person() && name.length() >= 2 && isHan(name) && seen.add(name)) {
        int at = document.text().indexOf(name);
        while (at >= 0) {
          names.add(new Span(at, at + name.length()));
          at = document.text().indexOf(name, at + 1);
        }
      }
    }
    return names;
  }

  private static boolean isHan(String name) {
    return name.chars().allMatch(Character::isIdeographic);
  }

  static List<String> withBias(List<String> features) {
    List<String> all = new ArrayList<>(features);
    all.add("bias");
    return all;
  }
}
