package org.yanlu.analysis;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Fits the tokens of {@link HantTokenizerFactory} to Lucene's own query builder, for the query
 * analyzer of a field; the index analyzer must not have it. Named {@value #NAME}; its one option
 * {@code for} is {@code words}, unless given, for queries that want any of the terms, or {@code
 * phrase} for fields that make a phrase of each query. Thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="factory"}
 */
public final class HantQueryFilterFactory extends TokenFilterFactory {
  /** The name under which Lucene finds this factory. */
  public static final String NAME = "hantQuery";

  private final boolean phrase;

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if one is not known
   */
  public HantQueryFilterFactory(Map<String, String> options) {
    super(options);
    phrase = get(options, "for", List.of("words", "phrase"), "words").equals("phrase");
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  /** For the service loader, which asks for the name only. */
  public HantQueryFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new HantQueryFilter(input, phrase);
  }
}
