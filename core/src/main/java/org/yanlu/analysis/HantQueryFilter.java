package org.yanlu.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.yanlu.text.Span;

/**
 * Keeps of a query's tokens those that Lucene's own query builder can use, for whoever cannot build
 * queries with {@link HantQueries}: no two at one position, so that no graph arises. Reads the
 * whole text before it gives the first token.
 */
final class HantQueryFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final boolean phrase;
  private Iterator<AnalyzedTerm> kept = List.<AnalyzedTerm>of().iterator();
  private Map<AnalyzedTerm, State> states = Map.of();
  private boolean isRead;
  private int position;

  HantQueryFilter(TokenStream input, boolean phrase) {
    super(input);
    this.phrase = phrase;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!isRead) {
      readAll();
    }
    if (!kept.hasNext()) {
      return false;
    }
    AnalyzedTerm next = kept.next();
    restoreState(states.get(next));
    increment.setPositionIncrement(phrase ? next.position() - position : 1);
    length.setPositionLength(1);
    position = next.position();
    return true;
  }

  private void readAll() throws IOException {
    isRead = true;
    states = new LinkedHashMap<>();
    position = -1;
    while (input.incrementToken()) {
      position += increment.getPositionIncrement();
      Span span = new Span(offset.startOffset(), offset.endOffset());
      states.put(new AnalyzedTerm(term.toString(), span, position, type.type()), captureState());
    }
    position = -1;
    List<AnalyzedTerm> all = new ArrayList<>(states.keySet());
    kept = (phrase ? PhraseCover.of(all) : words(all)).iterator();
  }

  /** Pairs, words, parts and numbers; the characters if there is nothing else. */
  private static List<AnalyzedTerm> words(List<AnalyzedTerm> all) {
    List<AnalyzedTerm> words =
        all.stream()
            .filter(t -> !t.type().equals(TermType.CHARACTER) && !t.type().equals(TermType.INNER))
            .toList();
    return words.isEmpty() ? all.stream().filter(AnalyzedTerm::isWordly).toList() : words;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    isRead = false;
  }
}
