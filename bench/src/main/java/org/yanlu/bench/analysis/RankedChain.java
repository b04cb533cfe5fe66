package org.yanlu.bench.analysis;

import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.Similarity;

/**
 * A way to search the reading set.
 *
 * @param name as printed
 * @param similarity with which it ranks
 * @param queries makes the query of a text
 */
record RankedChain(String name, Similarity similarity, Function<String, Query> queries) {
  /** This chain, asked otherwise. */
  RankedChain asking(String how, Function<String, String> rendering) {
    return new RankedChain(
        name + ", " + how, similarity, text -> queries.apply(rendering.apply(text)));
  }
}
