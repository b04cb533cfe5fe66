package org.yanlu.statement;

import java.util.List;

/**
 * What was found on a page.
 *
 * @param statements the statements in page order
 * @param nested statements within the content of others, in page order; none of them is among
 *     {@code statements}, and each has a {@linkplain Links#parent() parent}, there or here
 * @param terms quoted strings that are no statements, in page order
 */
public record Extraction(
    List<Statement> statements, List<Statement> nested, List<QuotedTerm> terms) {
  /** Copies the lists. */
  public Extraction {
    statements = List.copyOf(statements);
    nested = List.copyOf(nested);
    terms = List.copyOf(terms);
  }
}
