package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LimitedFiniteStringsIterator;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.yanlu.text.HanFolding;

/**
 * A regular expression in Lucene's syntax. One that stands for a few strings ({@code /[甲乙]方/})
 * finds these; any other finds whole words in Latin letters and digits, for Chinese is not written
 * in words. Bounded so that none can hurt: in length, in the states of its automaton, in its
 * strings.
 *
 * @param text the expression, folded but for what follows a backslash
 * @param strings what it stands for; empty if it finds words
 */
public record RegularExpression(String text, List<String> strings) {
  /** In UTF-16 units. */
  private static final int LONGEST = 100;

  /** Effort to make it deterministic; Lucene's own default is ten times as much. */
  private static final int MOST_EFFORT = 1_000;

  private static final int MOST_STRINGS = 32;

  /** Behind the last letter that Latin script shares with its neighbours. */
  private static final int LAST_LATIN = 0x24F;

  /** Copies the list. */
  public RegularExpression {
    strings = List.copyOf(strings);
  }

  /** The expression written between two slashes; empty if it is none or goes beyond a bound. */
  public static Optional<RegularExpression> of(String content) {
    String text = folded(content);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Automaton automaton = automaton(text);
      if (isLatin(text)) {
        return Optional.of(new RegularExpression(text, List.of()));
      }
      List<String> strings = strings(automaton);
      return strings.isEmpty() || strings.contains("")
          ? Optional.empty()
          : Optional.of(new RegularExpression(text, strings));
    } catch (IllegalArgumentException | TooComplexToDeterminizeException tooMuch) {
      return Optional.empty();
    }
  }

  /** Matches the words that it finds; only for one in Latin letters and digits. */
  public Automaton words() {
    Automaton latin = Operations.repeat(Automata.makeCharRange('0', LAST_LATIN));
    Automaton words = Operations.intersection(automaton(text), latin);
    return Operations.determinize(words, MOST_EFFORT * 2);
  }

  private static Automaton automaton(String text) {
    Automaton read = new RegExp(text, RegExp.NONE).toAutomaton();
    return Operations.determinize(read, MOST_EFFORT);
  }

  private static List<String> strings(Automaton automaton) {
    List<String> strings = new ArrayList<>();
    try {
      LimitedFiniteStringsIterator all =
          new LimitedFiniteStringsIterator(automaton, MOST_STRINGS + 1);
      for (IntsRef next = all.next(); next != null; next = all.next()) {
        strings.add(new String(next.ints, next.offset, next.length));
      }
    } catch (IllegalArgumentException infinite) {
      return List.of();
    }
    return strings.size() > MOST_STRINGS ? List.of() : strings;
  }

  /** Whether {@code text} is of scripts that set their words apart, so that it matches words. */
  public static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c <= LAST_LATIN);
  }

  private static String folded(String content) {
    StringBuilder folded = new StringBuilder(HanFolding.fold(content));
    for (int i = 0; i + 1 < content.length(); i++) {
      if (content.charAt(i) == '\\') {
        folded.setCharAt(i + 1, content.charAt(i + 1));
        i++;
      }
    }
    return folded.toString();
  }
}
