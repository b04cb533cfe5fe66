package org.yanlu.statement.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.text.Span;

/**
 * The words of {@code addressing.tsv}: they stand around whom a statement is said to. Thread-safe.
 */
public final class Addressing {
  private static final Addressing PROJECT = new Addressing(Resource.lines("addressing.tsv"));

  private final List<Opener> openers = new ArrayList<>();
  private final List<String> closers = new ArrayList<>();
  private final Set<String> telling = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> third = new HashSet<>();
  private final List<String> answering = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final StringBuilder particles = new StringBuilder();
  private final List<String> passives = new ArrayList<>();

  /** A word before whom something is said to, and the longer strings in which it is none. */
  private record Opener(String word, List<String> friends) {
    private boolean at(String text, int at) {
      return text.startsWith(word, at) && friends.stream().noneMatch(f -> covers(f, text, at));
    }

    private boolean covers(String friend, String text, int at) {
      int inside = friend.indexOf(word);
      return inside >= 0 && at >= inside && text.startsWith(friend, at - inside);
    }
  }

  private Addressing(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      String word = columns[0];
      switch (columns[1]) {
        case "opens" ->
            openers.add(
                new Opener(
                    word, columns.length < 3 ? List.of() : List.of(columns[2].split(" ", -1))));
        case "closes" -> closers.add(word);
        case "tells" -> telling.add(word);
        case "told" -> told.add(word);
        case "answers" -> answering.add(word);
        case "first" -> first.add(word);
        case "third" -> third.add(word);
        case "particle" -> particles.append(word);
        case "passive" -> passives.add(word);
        default -> throw new IllegalStateException("addressing.tsv: use " + columns[1]);
      }
    }
    closers.sort(Comparator.comparingInt(String::length).reversed());
    passives.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The project's table. */
  public static Addressing project() {
    return PROJECT;
  }

  /**
   * The stretches of {@code text} from {@code from} to {@code to} that follow a word which opens an
   * addressee, the last one first; UTF-16.
   */
  public List<Span> opened(String text, int from, int to) {
    List<Span> opened = new ArrayList<>();
    for (int i = to - 1; i >= from; i--) {
      for (Opener opener : openers) {
        int behind = i + opener.word().length();
        if (behind < to && opener.at(text, i)) {
          opened.add(new Span(behind, to));
        }
      }
    }
    return opened;
  }

  /**
   * Where {@code text} ends without a word that may follow an addressee; {@code to} if it has none.
   */
  public int closed(String text, int from, int to) {
    for (String closer : closers) {
      int start = to - closer.length();
      if (start > from && text.startsWith(closer, start)) {
        return start;
      }
    }
    return to;
  }

  /** Where a word that makes what follows the agent begins, if one ends at {@code end}; else -1. */
  public int passive(String text, int from, int end) {
    for (String passive : passives) {
      int start = end - passive.length();
      if (start >= from && text.startsWith(passive, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether whom it is said to follows {@code cue}. */
  public boolean tells(String cue) {
    return telling.contains(cue);
  }

  /** Whether the subject of the passive {@code cue} is told or asked something. */
  public boolean isTold(String cue) {
    return told.contains(cue);
  }

  /** Whether {@code cue} holds a word of answering. */
  public boolean answers(String cue) {
    return answering.stream().anyMatch(cue::contains);
  }

  /** Whether the speaker means himself by {@code pronoun}. */
  public boolean isFirstPerson(String pronoun) {
    return first.contains(pronoun);
  }

  /** Whether {@code c} may stand between a cue and whom it is said to. */
  public boolean isParticle(char c) {
    return particles.indexOf(String.valueOf(c)) >= 0;
  }

  /** Whether {@code word} is a pronoun that names nobody by itself. */
  public boolean isThird(String word) {
    return third.contains(word);
  }
}
