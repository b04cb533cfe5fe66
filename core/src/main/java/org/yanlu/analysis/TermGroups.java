package org.yanlu.analysis;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.HanFolding;
import org.yanlu.text.PhraseTrie;
import org.yanlu.text.Span;

/**
 * Groups of terms that stand for one another in plain words: 北約, NATO and 北大西洋公約組織. Immutable and
 * thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="groups"}
 */
public final class TermGroups {
  /** No groups. */
  public static final TermGroups NONE = of(List.of());

  /** Up to this length, in UTF-16 units, a term is easily found across two others. */
  private static final int SHORT = 3;

  private final PhraseTrie<List<String>> trie;

  private TermGroups(PhraseTrie<List<String>> trie) {
    this.trie = trie;
  }

  /**
   * Groups of at least two terms each; a term may stand in several.
   *
   * @throws IllegalArgumentException if a term is empty
   */
  public static TermGroups of(List<List<String>> groups) {
    PhraseTrie.Builder<List<String>> trie = PhraseTrie.builder();
    for (List<String> group : groups) {
      List<String> terms = List.copyOf(group);
      terms.stream().map(HanFolding::fold).distinct().forEach(term -> trie.add(term, terms));
    }
    return new TermGroups(trie.build());
  }

  /**
   * The terms that {@code text} holds, with those that stand for them: the longest where several
   * start, none inside another. A Latin term is found as a word only, not inside one, and a short
   * Chinese one not across words: 的士 is not in 的士兵.
   */
  public List<Expansion> expansionsOf(String text) {
    String folded = HanFolding.fold(text);
    WordBoundaries boundaries = new WordBoundaries(folded);
    List<Expansion> expansions = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = longestAt(folded, at);
      if (end > at && end - at <= SHORT && !boundaries.areAt(at, end)) {
        end = at;
      }
      if (end > at) {
        Span span = new Span(at, end);
        List<String> others = others(span.of(folded));
        if (!others.isEmpty()) {
          expansions.add(new Expansion(span, span.of(text), others));
        }
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(expansions);
  }

  private int longestAt(String folded, int at) {
    if (cutsAWord(folded, at)) {
      return at;
    }
    int[] longest = {at};
    trie.matchesAt(
        folded,
        at,
        (end, terms) -> {
          if (!cutsAWord(folded, end)) {
            longest[0] = end;
          }
        });
    return longest[0];
  }

  private List<String> others(String folded) {
    return trie.get(folded).stream()
        .flatMap(List::stream)
        .filter(term -> !HanFolding.fold(term).equals(folded))
        .distinct()
        .toList();
  }

  private static boolean cutsAWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isSpaced(text.charAt(at - 1))
        && isSpaced(text.charAt(at));
  }

  private static boolean isSpaced(char c) {
    CharacterKind kind = CharacterKind.of(c);
    return kind == CharacterKind.LETTER || kind == CharacterKind.DIGIT;
  }
}
