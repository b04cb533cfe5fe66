package org.yanlu.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the pages of files and folders: Markdown, plain text, JSON Lines (plain or gzip), and each
 * {@link PageFormat} that is brought along; folders are walked in path order.
 *
 * <p>A page's id is the one that it gives itself; else its path below the folder that was named,
 * with {@code /} and without the ending.
 *
 * <p>An input that cannot be read becomes a page without sections whose problems say why; the
 * others are read all the same. Thread-safe.
 */
public final class PageFiles {
  private final PageParser parser;
  private final Formats formats = Formats.found();

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
        new FolderWalk(path, formats, found -> read(found, action)).walk();
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
        action.accept(page(file));
      }
    } catch (IOException failed) {
      action.accept(Unreadable.page(file.id(), file.path(), Unreadable.problem(failed)));
    }
  }

  private Page page(FoundFile file) throws IOException {
    Optional<PageFormat> format = formats.of(file.path());
    if (format.isPresent()) {
      return TextFile.page(parser, file, format.get().read(file.path()));
    }
    if (Formats.isMissing(file.path())) {
      String message = "no reader for this format is installed; add the module yanlu-formats";
      return Unreadable.page(file.id(), file.path(), Unreadable.error("format-unknown", message));
    }
    return TextFile.read(parser, file);
  }

  /** {@code name} without what stands behind its last dot. */
  static String withoutEnding(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
  }
}
