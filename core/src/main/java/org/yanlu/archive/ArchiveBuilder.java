package org.yanlu.archive;

import java.io.IOException;
import java.util.List;
import org.yanlu.page.Page;
import org.yanlu.page.Problem;

/**
 * Builds a new generation of an archive beside the old one. Nothing is switched in before {@link
 * #commit()}; closing without it throws the new generation away. Not thread-safe.
 */
public interface ArchiveBuilder extends AutoCloseable {
  /**
   * Extracts, tags and adds a page. A page whose id is taken already is added under another one.
   *
   * @return what was noticed in adding it; not the page's own problems
   * @throws IOException if the index cannot be written
   */
  List<Problem> add(Page page) throws IOException;

  /**
   * Checks the new generation and switches it in.
   *
   * @return its figures
   * @throws ArchiveUnavailableException.Damaged if it does not pass its check; the old one stays
   * @throws IOException if the index cannot be written
   */
  ArchiveStats commit() throws IOException;

  @Override
  void close() throws IOException;
}
