package org.yanlu.archive;

import java.util.List;
import org.yanlu.page.Page;
import org.yanlu.statement.Statement;

/**
 * A page as it was read when the archive was built.
 *
 * @param page the page with its source and sections; its id is the archive's
 * @param statements its statements in page order
 * @param phrases its key phrases, best first
 */
public record ArchivedPage(Page page, List<Statement> statements, List<String> phrases) {
  /** Copies the lists. */
  public ArchivedPage {
    statements = List.copyOf(statements);
    phrases = List.copyOf(phrases);
  }
}
