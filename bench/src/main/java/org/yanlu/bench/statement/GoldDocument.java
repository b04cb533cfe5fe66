package org.yanlu.bench.statement;

import java.util.List;
import java.util.Optional;
import org.yanlu.text.Span;

/**
 * A document with its statements marked by hand.
 *
 * @param id unique in its set
 * @param register what kind of text it is
 * @param date its date, ISO
 * @param text its characters
 * @param statements the statements
 * @param terms quoted strings that are no statements, UTF-16
 */
record GoldDocument(
    String id,
    String register,
    Optional<String> date,
    String text,
    List<GoldStatement> statements,
    List<Span> terms) {
  GoldDocument {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
  }
}
