package org.yanlu.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats of pages that the program brings along. Thread-safe. */
final class Formats {
  private static final List<String> PLAIN =
      List.of(
          ".md",
          ".markdown",
          ".txt",
          ".text",
          ".jsonl",
          ".ndjson",
          ".json",
          ".jsonl.gz",
          ".ndjson.gz",
          ".json.gz",
          ".md.gz",
          ".txt.gz");

  /** Files of these are pages, but need a format of their own. */
  private static final List<String> OTHER =
      List.of(".html", ".htm", ".xhtml", ".pdf", ".docx", ".xml");

  private final List<PageFormat> formats;

  private Formats(List<PageFormat> formats) {
    this.formats = formats;
  }

  /** Those found as services. */
  static Formats found() {
    return new Formats(
        ServiceLoader.load(PageFormat.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  /** The format of {@code file}; empty for text and JSON Lines. */
  Optional<PageFormat> of(Path file) throws IOException {
    for (PageFormat format : formats) {
      if (format.accepts(file)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code file} holds a page or pages. */
  boolean isPage(Path file) throws IOException {
    return hasEnding(file, PLAIN) || of(file).isPresent();
  }

  /** Whether {@code file} is of a format that is known, but not brought along. */
  static boolean isMissing(Path file) {
    return hasEnding(file, OTHER);
  }

  private static boolean hasEnding(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }
}
