package org.yanlu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.yanlu.text.Span;

/**
 * The analyses of a text. Thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="terms"}
 */
public enum Analysis {
  /** Characters and pairs, forms of one character merged: what is searched. */
  FOLDED,
  /** Characters and pairs as they stand. */
  EXACT,
  /** Words by dictionary, forms of one character merged. */
  WORDS;

  private static final Analyzer FOLDING = HantAnalyzer.folded();
  private static final Analyzer AS_IT_STANDS = HantAnalyzer.exact();
  private static final Analyzer DICTIONARY_WORDS = HantAnalyzer.words();

  /** The analyzer of a field that is analysed so. */
  public Analyzer analyzer() {
    return switch (this) {
      case FOLDED -> FOLDING;
      case EXACT -> AS_IT_STANDS;
      case WORDS -> DICTIONARY_WORDS;
    };
  }

  /** The terms that {@code text} becomes, in order of position. */
  public List<AnalyzedTerm> terms(String text) {
    return terms(analyzer(), text);
  }

  /** The terms that {@code analyzer} makes of {@code text}, in order of position. */
  static List<AnalyzedTerm> terms(Analyzer analyzer, String text) {
    List<AnalyzedTerm> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        Span span = new Span(offset.startOffset(), offset.endOffset());
        terms.add(new AnalyzedTerm(term.toString(), span, position, type.type()));
      }
      tokens.end();
    } catch (IOException e) {
      // a string does not fail to be read
      throw new UncheckedIOException(e);
    }
    return List.copyOf(terms);
  }
}
