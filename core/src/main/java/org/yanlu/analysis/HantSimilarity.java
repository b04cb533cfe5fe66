package org.yanlu.analysis;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 that counts rare terms for more: the pairs of a rare word over those of its common
 * neighbours. Its length norms are BM25's own. Figures: docs/QUALITY.md.
 */
final class HantSimilarity extends BM25Similarity {
  private static final float K1 = 0.9f;
  private static final float B = 0.75f;
  private static final double RARITY = 1.2;

  HantSimilarity() {
    super(K1, B);
  }

  @Override
  protected float idf(long documentFrequency, long documents) {
    return (float) Math.pow(super.idf(documentFrequency, documents), RARITY);
  }
}
