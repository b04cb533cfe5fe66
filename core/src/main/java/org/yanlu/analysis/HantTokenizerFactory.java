package org.yanlu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes the tokenizer of {@link HantAnalyzer}: characters and pairs at character positions, spaced
 * words whole and in parts. Named {@value #NAME}; its one option {@code folding}, {@code true}
 * unless given, says whether characters are folded. Thread-safe.
 */
public final class HantTokenizerFactory extends TokenizerFactory {
  /** The name under which Lucene finds this factory. */
  public static final String NAME = "hant";

  private final boolean folding;

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if one is not known
   */
  public HantTokenizerFactory(Map<String, String> options) {
    super(options);
    folding = getBoolean(options, "folding", true);
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  /** For the service loader, which asks for the name only. */
  public HantTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory attributes) {
    return new HantTokenizer(attributes, folding);
  }
}
