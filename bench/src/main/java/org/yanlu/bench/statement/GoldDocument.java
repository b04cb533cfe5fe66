package org.yanlu.bench.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yanlu.page.Page;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.PageParser;
import org.yanlu.text.Span;

/**
 * A document with its statements marked by hand.
 *
 * @param id unique in its set
 * @param register what kind of text it is
 * @param outlet who printed it; its register if not told
 * @param date its date, ISO
 * @param text its characters
 * @param statements the statements
 * @param terms quoted strings that are no statements, UTF-16
 */
record GoldDocument(
    String id,
    String register,
    String outlet,
    Optional<String> date,
    String text,
    List<GoldStatement> statements,
    List<Span> terms) {
  private static final PageParser PARSER = PageParser.create();

  GoldDocument {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
  }

  /** The document as a reader of pages takes it. */
  Page page() {
    return PARSER.parse(id, id, PageMetadata.NONE.withDate(date.map(LocalDate::parse)), text);
  }
}
