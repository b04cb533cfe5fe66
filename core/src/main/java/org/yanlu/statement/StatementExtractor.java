package org.yanlu.statement;

import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.statement.assembly.Assembly;
import org.yanlu.statement.assembly.Directory;
import org.yanlu.statement.model.Models;

/**
 * Finds who said what on a page. Thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="extract"}
 */
public final class StatementExtractor {
  private final Directory directory;

  private StatementExtractor(Authority authority) {
    directory = Directory.of(authority);
  }

  /** An extractor that merges speakers by {@code authority}. */
  public static StatementExtractor create(Authority authority) {
    return new StatementExtractor(authority);
  }

  /** Finds the statements of {@code page}. */
  public Extraction extract(Page page) {
    return Assembly.of(page, directory, Models.project()).extraction();
  }
}
