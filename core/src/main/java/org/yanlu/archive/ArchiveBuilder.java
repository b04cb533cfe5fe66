package org.yanlu.archive;

import java.io.IOException;
import org.yanlu.page.Page;

/**
 * Builds a new generation of an archive beside the old one. Nothing is switched in before {@link
 * #commit()}; closing without it throws the new generation away. Not thread-safe.
 */
public interface ArchiveBuilder extends AutoCloseable {
  /**
   * Extracts, tags and adds a page.
   *
   * @throws IOException if the index cannot be written
   */
  void add(Page page) throws IOException;

  /**
   * Checks the new generation and switches it in.
   *
   * @return its figures
   * @throws IOException if the index cannot be written or does not pass its check
   */
  ArchiveStats commit() throws IOException;

  @Override
  void close() throws IOException;
}
