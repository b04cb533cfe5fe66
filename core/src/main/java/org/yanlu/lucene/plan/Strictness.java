package org.yanlu.lucene.plan;

/** How much of a query's plain words a hit must hold. */
public enum Strictness {
  /** Every word. */
  ALL,
  /** As much as {@link org.yanlu.analysis.HantQueries#words} asks for. */
  SOME,
  /** As {@link #SOME}, and quoted strings beside plain words are plain words too. */
  UNQUOTED
}
