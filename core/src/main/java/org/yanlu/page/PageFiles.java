package org.yanlu.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the pages of files and folders: Markdown, plain text, JSON Lines (plain or gzip), walked in
 * path order.
 *
 * <p>A page's id is the one that it gives itself; else its path below the folder that was named,
 * with {@code /} and without the ending.
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
      if (Files.isDirectory(path)) {
        new FolderWalk(path, found -> read(found, action)).walk();
      } else if (Files.exists(path)) {
        read(new FoundFile(path, withoutEnding(path.getFileName().toString())), action);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
  }

  private void read(FoundFile file, Consumer<Page> action) {
    try {
      if (file.trouble().isPresent()) {
        action.accept(Unreadable.page(file.id(), file.path(), file.trouble().get()));
      } else if (BulkFile.accepts(file.path())) {
        new BulkFile(parser, file).forEach(action);
      } else {
        action.accept(TextFile.read(parser, file));
      }
    } catch (IOException failed) {
      action.accept(Unreadable.page(file.id(), file.path(), Unreadable.problem(failed)));
    }
  }

  /** {@code name} without what stands behind its last dot. */
  static String withoutEnding(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
  }
}
