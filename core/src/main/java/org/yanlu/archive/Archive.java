package org.yanlu.archive;

import java.io.IOException;
import java.util.Optional;

/**
 * Sections and statements that can be searched. Thread-safe; sees a rebuilt index from the next
 * call on.
 */
public interface Archive extends AutoCloseable {
  /**
   * Searches. A query that cannot be parsed is searched as plain words, and the answer says so.
   *
   * @throws BadRequestException if the request's cursor is not one of this archive's
   * @throws IOException if the index cannot be read
   */
  SearchResult search(SearchRequest request) throws IOException;

  /**
   * The section or statement with that id.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<Hit> get(String id) throws IOException;

  /**
   * Figures of the archive.
   *
   * @throws IOException if the index cannot be read
   */
  ArchiveStats stats() throws IOException;

  @Override
  void close() throws IOException;
}
