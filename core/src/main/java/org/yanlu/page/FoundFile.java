package org.yanlu.page;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param id the id of its page, unless that gives one
 * @param trouble why it cannot be read
 */
record FoundFile(Path path, String id, Optional<Problem> trouble) {
  /** A file without trouble. */
  FoundFile(Path path, String id) {
    this(path, id, Optional.empty());
  }
}
