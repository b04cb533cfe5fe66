package org.yanlu.statement.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanlu.text.CharacterSet;

/**
 * The words of {@code source-words.tsv}, by which the source of a statement is read. Thread-safe.
 */
public final class SourceWords {
  private static final SourceWords PROJECT = new SourceWords(Resource.lines("source-words.tsv"));

  private final Map<Use, List<String>> words = new EnumMap<>(Use.class);
  private final Map<Use, CharacterSet> characters = new EnumMap<>(Use.class);

  /** What a word is used for; the head of each group in the table says more. */
  public enum Use {
    /** Stands beside a name and seldom in it. */
    JOINT,
    /** A preposition. */
    GOVERNS,
    /** Ends what a preposition governs. */
    GOVERNED,
    /** Tells how many or which one. */
    QUANTITY,
    /** Stands between an attribute and its noun. */
    ATTRIBUTIVE,
    /** Makes a position another position. */
    DEPUTY,
    /** A source that goes by what it says alone. */
    UNNAMED,
    /** A source that does not even tell that. */
    SOMEBODY,
    /** What sources are called that have no name. */
    NAMELESS,
    /** Points to something named before. */
    POINTS,
    /** A measure word behind one that points. */
    MEASURE,
    /** Points to something named before, without a measure word. */
    MENTIONED,
    /** Ends a pronoun that stands for several. */
    PLURAL,
    /** Stands for several. */
    MANIFOLD,
    /** Stands for no person. */
    THING,
    /** Stands for anyone and anything. */
    EITHER,
    /** Begins what a medium brings. */
    REPORT,
    /** Who asks when nobody is named. */
    REPORTER,
    /** Speaks for a body. */
    SPOKESPERSON,
    /** Points to the body that is spoken for. */
    OWNBODY
  }

  private SourceWords(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      Use use = Use.valueOf(columns[0].toUpperCase(Locale.ROOT));
      List<String> group = List.of(columns[1].split(" ", -1));
      words.put(use, group);
      characters.put(
          use,
          CharacterSet.of(
              group.stream().filter(w -> w.length() == 1).collect(Collectors.joining())));
    }
    for (Use use : Use.values()) {
      if (!words.containsKey(use)) {
        throw new IllegalStateException("source-words.tsv lacks " + use);
      }
    }
  }

  /** The project's table. */
  public static SourceWords project() {
    return PROJECT;
  }

  /** The words of one use, in the table's order. */
  public List<String> all(Use use) {
    return words.getOrDefault(use, List.of());
  }

  /** The first word of one use. */
  public String first(Use use) {
    return all(use).getFirst();
  }

  /** Whether {@code word} has that use. */
  public boolean has(Use use, String word) {
    return all(use).contains(word);
  }

  /** Whether the character {@code c} alone has that use. */
  public boolean has(Use use, char c) {
    CharacterSet set = characters.get(use);
    return set != null && set.has(c);
  }

  /** The first word of that use with which {@code text} begins; empty if none. */
  public String opening(Use use, String text) {
    for (String word : all(use)) {
      if (text.startsWith(word)) {
        return word;
      }
    }
    return "";
  }

  /** The first word of that use with which {@code text} ends; empty if none. */
  public String closing(Use use, String text) {
    for (String word : all(use)) {
      if (text.endsWith(word)) {
        return word;
      }
    }
    return "";
  }

  /**
   * How many UTF-16 units at the start of {@code text} point to something named before (該, 這位, 上述);
   * 0 if none.
   */
  public int pointed(String text) {
    if (text.isEmpty() || !has(Use.POINTS, text.charAt(0))) {
      return opening(Use.MENTIONED, text).length();
    }
    return 1 + opening(Use.MEASURE, text.substring(1)).length();
  }
}
