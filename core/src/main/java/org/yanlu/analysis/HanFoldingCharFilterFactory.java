package org.yanlu.analysis;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Folds characters before any tokenizer, by {@link org.yanlu.text.HanFolding}. Named {@value
 * #NAME}, without options. Offsets stay as they are. Thread-safe.
 */
public final class HanFoldingCharFilterFactory extends CharFilterFactory {
  /** The name under which Lucene finds this factory. */
  public static final String NAME = "hanFolding";

  /**
   * Takes no options.
   *
   * @throws IllegalArgumentException if one is given
   */
  public HanFoldingCharFilterFactory(Map<String, String> options) {
    super(options);
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  /** For the service loader, which asks for the name only. */
  public HanFoldingCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new HanFoldingCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
