package org.yanlu.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yanlu.authority.Authority;
import org.yanlu.page.PageParser;

/** The sample pages and the training pages, all of them invented, as they would be printed. */
final class WholePages {
  private WholePages() {}

  /** Every page's source. */
  static List<String> all() {
    List<String> pages = new ArrayList<>(samples());
    read(Path.of("src", "training", "pages"), ".txt").forEach(page -> pages.add(unmarked(page)));
    return pages;
  }

  /** The sample pages' sources. */
  static List<String> samples() {
    return read(Path.of("..", "index-data", "pages"), ".md");
  }

  /** The sample pages' authority files. */
  static Authority authority() {
    try {
      return Authority.load(Path.of("..", "index-data", "authority"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Statement> statements(String source, Authority authority) {
    return StatementExtractor.create(authority)
        .extract(PageParser.create().parse("p", source))
        .statements();
  }

  /** Who speaks, {@code -} for nobody. */
  static String speaker(Statement statement) {
    return statement.speaker().map(Speaker::name).orElse("-");
  }

  private static List<String> read(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        pages.add(Files.readString(file));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The middle part of a training page, its marks taken away. */
  private static String unmarked(String page) {
    String[] parts = page.split("(?m)^---$", -1);
    return parts[1].strip().replaceAll("[‹⟦⟨][^|‹⟦⟨]*\\||[›⟧⟩]|¦\\d+", "") + "\n";
  }
}
