package org.yanlu.page;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads pages of a format that is no plain text, such as PDF. {@link PageFiles} finds the formats
 * that the program brings along as services ({@link java.util.ServiceLoader}); the module {@code
 * yanlu-formats} has HTML, PDF, DOCX and ALTO. Implementations are thread-safe.
 */
public interface PageFormat {
  /** Whether {@code file} is of this format, by its name or first bytes. */
  boolean accepts(Path file) throws IOException;

  /**
   * The text of {@code file} in reading order, headings marked as in Markdown.
   *
   * @throws IOException if the file cannot be read or is not of this format after all
   */
  SourcePage read(Path file) throws IOException;
}
