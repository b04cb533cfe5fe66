package org.yanlu.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Analysis of traditional-Chinese text that loses nothing: any stretch of a text can be found again
 * as an exact phrase. Query its fields with {@link HantQueries}; Lucene's own query parsers make
 * graphs of these tokens that grow without bound. Thread-safe.
 *
 * <pre>{@code
 * IndexWriterConfig config = new IndexWriterConfig(HantAnalyzer.folded());
 * config.setSimilarity(HantQueries.similarity());
 * }</pre>
 */
public final class HantAnalyzer extends Analyzer {
  private final boolean folding;

  private HantAnalyzer(boolean folding) {
    this.folding = folding;
  }

  /**
   * Simplified, traditional and variant characters, case, half and full width find each other; so
   * do numbers and years however written.
   */
  public static HantAnalyzer folded() {
    return new HantAnalyzer(true);
  }

  /** The characters as they stand: 發 is not 髮, and A is not a. */
  public static HantAnalyzer exact() {
    return new HantAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(
        new HantTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, folding));
  }
}
