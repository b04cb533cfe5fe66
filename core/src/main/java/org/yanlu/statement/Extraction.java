package org.yanlu.statement;

import java.util.List;

/**
 * What was found on a page.
 *
 * @param statements the statements in page order
 * @param terms quoted strings that are no statements, in page order
 */
public record Extraction(List<Statement> statements, List<QuotedTerm> terms) {
  /** Copies the lists. */
  public Extraction {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
  }
}
