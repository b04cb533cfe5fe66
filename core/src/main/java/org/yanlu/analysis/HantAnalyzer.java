package org.yanlu.analysis;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenizerFactory;

/**
 * Analysis of traditional-Chinese text that loses nothing: any stretch of a text can be found again
 * as an exact phrase. Query its fields with {@link HantQueries}; Lucene's own query parsers make
 * graphs of these tokens that grow without bound. Thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="config"}
 */
public final class HantAnalyzer extends Analyzer {
  private final TokenizerFactory tokenizers;

  private HantAnalyzer(TokenizerFactory tokenizers) {
    this.tokenizers = tokenizers;
  }

  /**
   * Simplified, traditional and variant characters, case, half and full width find each other; so
   * do numbers and years however written.
   */
  public static HantAnalyzer folded() {
    return new HantAnalyzer(new HantTokenizerFactory(new HashMap<>()));
  }

  /** The characters as they stand: 發 is not 髮, and A is not a. */
  public static HantAnalyzer exact() {
    return new HantAnalyzer(new HantTokenizerFactory(new HashMap<>(Map.of("folding", "false"))));
  }

  /** Words, for a field beside the one of {@link #folded}, which it cannot replace. */
  public static HantAnalyzer words() {
    return new HantAnalyzer(new HantWordTokenizerFactory(new HashMap<>()));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(tokenizers.create());
  }
}
