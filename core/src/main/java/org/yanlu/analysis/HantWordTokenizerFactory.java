package org.yanlu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes words with smartcn's dictionary out of folded text, for {@link HantAnalyzer#words}. Named
 * {@value #NAME}, without options; the dictionary is loaded when the first text is cut.
 * Thread-safe.
 */
public final class HantWordTokenizerFactory extends TokenizerFactory {
  /** The name under which Lucene finds this factory. */
  public static final String NAME = "hantWords";

  /**
   * Takes no options.
   *
   * @throws IllegalArgumentException if one is given
   */
  public HantWordTokenizerFactory(Map<String, String> options) {
    super(options);
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  /** For the service loader, which asks for the name only. */
  public HantWordTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory attributes) {
    return new HantWordTokenizer(attributes);
  }
}
