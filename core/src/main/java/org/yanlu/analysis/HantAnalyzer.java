package org.yanlu.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;

/** Analysis of traditional-Chinese text. Thread-safe. */
public final class HantAnalyzer extends Analyzer {
  /** An analyzer with default settings. */
  public HantAnalyzer() {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WhitespaceTokenizer());
  }
}
