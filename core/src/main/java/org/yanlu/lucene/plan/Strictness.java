package org.yanlu.lucene.plan;

/** How much of a query's plain words a hit must hold. Tried in this order until there are hits. */
public enum Strictness {
  /** Every word. */
  ALL,
  /** Most pairs of characters. */
  MOST,
  /** Any of them. */
  ANY
}
