package org.yanlu.archive;

import java.util.List;
import org.yanlu.page.Page;
import org.yanlu.statement.Statement;

/**
 * A page as it was read when the archive was built.
 *
 * @param page the page with its source and sections; its id is the archive's
 * @param statements its statements in page order
 * @param nested statements within the content of others, in page order
 * @param phrases its key phrases, best first
 */
public record ArchivedPage(
    Page page, List<Statement> statements, List<Statement> nested, List<String> phrases) {
  /** Copies the lists. */
  public ArchivedPage {
    statements = List.copyOf(statements);
    nested = List.copyOf(nested);
    phrases = List.copyOf(phrases);
  }
}
