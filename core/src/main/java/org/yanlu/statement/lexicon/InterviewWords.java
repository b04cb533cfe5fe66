package org.yanlu.statement.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code interview.tsv}, by which a page tells whom it interviewed. Thread-safe. */
public final class InterviewWords {
  private static final InterviewWords PROJECT = new InterviewWords(Resource.lines("interview.tsv"));

  private final Map<Use, List<String>> words = new EnumMap<>(Use.class);

  /** What a word tells, as the head of the table explains it. */
  public enum Use {
    /** Names who answers, on a line of its own. */
    LABEL,
    /** Who answers follows. */
    BEHIND,
    /** Who answers follows, if the paper asks. */
    ASKED,
    /** Who answers stands right before. */
    BEFORE,
    /** Who answers is named before in the sentence. */
    RECEIVED,
    /** No name, though it follows such a word. */
    MATTER,
    /** Someone of the paper. */
    PAPER,
    /** Who wrote or took pictures follows. */
    SIGN
  }

  private InterviewWords(List<String> lines) {
    for (Use use : Use.values()) {
      words.put(use, new ArrayList<>());
    }
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      words
          .getOrDefault(Use.valueOf(columns[1].toUpperCase(Locale.ROOT)), List.of())
          .add(columns[0]);
    }
    words.values().forEach(each -> each.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** The project's table. */
  public static InterviewWords project() {
    return PROJECT;
  }

  /** The words of that use, the longest first. */
  public List<String> of(Use use) {
    return List.copyOf(words.getOrDefault(use, List.of()));
  }
}
