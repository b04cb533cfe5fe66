package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yanlu.statement.speaker.NameCandidate;
import org.yanlu.statement.speaker.NameCandidates;
import org.yanlu.text.Span;

/**
 * Teaches the name model: the speakers' names are names wherever they stand on their page; a
 * candidate that overlaps one, or that no clear sign of a name surrounds, is none.
 */
final class NameTraining {
  private static final double PENALTY = 2e-3;
  private static final long SEED = 1;

  /** So many times a page is read again with other names. */
  private static final int COPIES = 3;

  private NameTraining() {}

  static Map<String, Double> train(List<GoldDocument> documents) {
    LogisticTrainer trainer = new LogisticTrainer(PENALTY);
    OtherNames others = new OtherNames(new Random(SEED));
    for (GoldDocument document : documents) {
      Set<String> names = names(document);
      add(document.text(), names, trainer);
      for (int copy = 0; copy < COPIES; copy++) {
        Map<String, String> drawn = others.instead(names, document.text());
        add(replaced(document.text(), drawn), Set.copyOf(drawn.values()), trainer);
      }
    }
    return trainer.train();
  }

  private static String replaced(String text, Map<String, String> names) {
    String replaced = text;
    for (Map.Entry<String, String> name : new TreeMap<>(names).entrySet()) {
      replaced = replaced.replace(name.getKey(), name.getValue());
    }
    return replaced;
  }

  private static void add(String text, Set<String> names, LogisticTrainer trainer) {
    List<Span> places = places(text, names);
    Set<Span> right = new HashSet<>(places);
    for (NameCandidate candidate : new NameCandidates(text).all()) {
      boolean positive = right.contains(candidate.span());
      boolean overlaps = places.stream().anyMatch(n -> n.overlaps(candidate.span()));
      if (positive || overlaps || !unsure(candidate)) {
        trainer.add(withBias(candidate.features()), positive, 1);
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

  private static Set<String> names(GoldDocument document) {
    Set<String> names = new TreeSet<>();
    for (GoldStatement statement : document.statements()) {
      String name = statement.speaker();
      if (statement.person() && name.length() >= 2 && isHan(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<Span> places(String text, Set<String> names) {
    List<Span> places = new ArrayList<>();
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        places.add(new Span(at, at + name.length()));
      }
    }
    return places;
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
