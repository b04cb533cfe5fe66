package org.yanlu.lucene.highlight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * Finds the characters that matched. Works on the folded text, which has the offsets of the text,
 * so that no text is analysed again but for numbers written in different ways. Thread-safe.
 */
public final class Marker {
  private final List<String> strings;
  private final List<String> words;
  private final List<Gapped> patterns;
  private final List<Nearby> nearby;

  /** Terms whose characters cannot be looked for as they are. */
  private final Set<String> numbers;

  private final List<CharacterRunAutomaton> wordTests;

  private Marker(Builder builder) {
    strings = List.copyOf(builder.strings);
    words = List.copyOf(builder.words);
    patterns = List.copyOf(builder.patterns);
    nearby = List.copyOf(builder.nearby);
    numbers = Set.copyOf(builder.numbers);
    wordTests = List.copyOf(builder.wordTests);
  }

  static Builder builder() {
    return new Builder();
  }

  /** What matched in {@code text}: ascending, neighbours merged. */
  public List<Span> mark(String text) {
    String folded = HanFolding.fold(text);
    List<Span> spans = new ArrayList<>();
    strings.forEach(string -> find(folded, string, false, spans));
    words.forEach(word -> find(folded, word, true, spans));
    nearby.forEach(strings -> spans.addAll(strings.in(folded)));
    patterns.forEach(pattern -> spans.addAll(pattern.in(folded)));
    if (!numbers.isEmpty() || !wordTests.isEmpty()) {
      for (AnalyzedTerm term : Analysis.FOLDED.terms(text)) {
        if (numbers.contains(term.term()) || isWanted(term)) {
          spans.add(term.span());
        }
      }
    }
    return Spans.merged(spans);
  }

  private boolean isWanted(AnalyzedTerm term) {
    return (term.type().equals("word") || term.type().equals("part"))
        && wordTests.stream().anyMatch(test -> test.run(term.term()));
  }

  private static void find(String text, String string, boolean whole, List<Span> spans) {
    for (int at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
      Span span = new Span(at, at + string.length());
      if (!whole || isWhole(text, span)) {
        spans.add(span);
      }
    }
  }

  private static boolean isWhole(String text, Span span) {
    return !(span.start() > 0 && isSpaced(text.charAt(span.start() - 1)))
        && !(span.end() < text.length() && isSpaced(text.charAt(span.end())));
  }

  /** Whether {@code c} is of a script that sets its words apart. */
  private static boolean isSpaced(char c) {
    return Character.isLetterOrDigit(c) && c < 0x2E80;
  }

  /** Puts a {@link Marker} together. Not thread-safe. */
  static final class Builder {
    private final Set<String> strings = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final List<Gapped> patterns = new ArrayList<>();
    private final List<Nearby> nearby = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final List<CharacterRunAutomaton> wordTests = new ArrayList<>();

    private Builder() {}

    /** Marks {@code text} wherever it stands. */
    void string(String text) {
      if (!text.isBlank()) {
        strings.add(HanFolding.fold(text));
      }
    }

    /** Marks a string that must stand there as it is; one in Latin letters as a whole word. */
    void term(String text) {
      String folded = HanFolding.fold(text);
      if (!folded.isEmpty() && folded.chars().allMatch(c -> isSpaced((char) c))) {
        words.add(folded);
      } else {
        string(text);
      }
    }

    /** Marks what becomes of plain words: pairs, or the character where it stands alone. */
    void words(String text) {
      for (String word : text.split("\\s+", -1)) {
        boolean alone = word.codePointCount(0, word.length()) == 1;
        Analysis.FOLDED.terms(word).forEach(term -> add(term, word, alone));
      }
    }

    /** Marks strings where all of them stand near each other. */
    void near(List<String> strings, int within) {
      nearby.add(new Nearby(strings, within));
    }

    void pattern(Gapped pattern) {
      patterns.add(pattern);
    }

    /** Marks the words that {@code test} accepts. */
    void wordsOf(CharacterRunAutomaton test) {
      wordTests.add(test);
    }

    Marker build() {
      return new Marker(this);
    }

    private void add(AnalyzedTerm term, String word, boolean alone) {
      switch (term.type()) {
        case "pair" -> strings.add(term.term());
        case "word", "part" -> {
          words.add(HanFolding.fold(term.span().of(word)));
          if (term.term().chars().allMatch(Character::isDigit)) {
            numbers.add(term.term());
          }
        }
        case "number" -> numbers.add(term.term());
        default -> {
          if (alone) {
            string(word);
          }
        }
      }
    }
  }
}
