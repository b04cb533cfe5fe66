package org.yanlu.analysis;

import java.util.List;
import org.yanlu.text.Span;

/**
 * A term of a query and those that stand for it.
 *
 * @param span where in the query, UTF-16
 * @param term as the query has it
 * @param others what is searched besides
 */
public record Expansion(Span span, String term, List<String> others) {
  /** Copies the list. */
  public Expansion {
    others = List.copyOf(others);
  }

  /** {@code 北約 = NATO, 北大西洋公約組織}. */
  @Override
  public String toString() {
    return term + " = " + String.join(", ", others);
  }
}
