package org.yanlu.analysis;

import java.util.BitSet;
import org.yanlu.text.Span;

/** Where the words of a text begin and end. The text is cut when first asked. Not thread-safe. */
final class WordBoundaries {
  private final String text;
  private final BitSet boundaries = new BitSet();

  WordBoundaries(String text) {
    this.text = text;
  }

  /** Whether no word of the text reaches across {@code start} or {@code end}. */
  boolean areAt(int start, int end) {
    if (isRunEdge(start) && isRunEdge(end)) {
      return true;
    }
    if (boundaries.isEmpty()) {
      cut();
    }
    return (isRunEdge(start) || boundaries.get(start)) && (isRunEdge(end) || boundaries.get(end));
  }

  private boolean isRunEdge(int offset) {
    return offset == 0
        || offset == text.length()
        || CharacterKind.of(text.charAt(offset - 1)) != CharacterKind.GRAM
        || CharacterKind.of(text.charAt(offset)) != CharacterKind.GRAM;
  }

  private void cut() {
    for (AnalyzedTerm term : Analysis.WORDS.terms(text)) {
      if (term.type().equals(TermType.WORD)) {
        Span word = term.span();
        boundaries.set(word.start());
        boundaries.set(word.end());
      }
    }
  }
}
