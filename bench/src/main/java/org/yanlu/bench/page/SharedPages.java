package org.yanlu.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;

/** The documents on which page reading is measured. */
final class SharedPages {
  private static final String RELEASES = "press-2018-2022.jsonl.gz";

  private SharedPages() {}

  /** The bulk file of press releases below {@code data}. */
  static Path releases(Path data) {
    return data.resolve(RELEASES);
  }

  /** {@code count} press releases drawn with {@code seed}, their titles as first-level headings. */
  static List<Document> draw(Path data, int count, long seed) throws IOException {
    List<Document> all = new ArrayList<>();
    PageFiles.with(PageParser.create())
        .forEach(List.of(releases(data)), page -> all.add(Document.of(page)));
    all.removeIf(document -> document.paragraphs().isEmpty() || document.title().isBlank());
    Collections.shuffle(all, new Random(seed));
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  /** The documents that statements are measured on. */
  static List<Document> statementDocuments(Path data) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(data.resolve("statements-dev").resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        documents.add(Document.of(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return documents;
  }

  /**
   * A document with its paragraphs as its editor set them.
   *
   * @param id its file or id
   * @param title its title
   * @param paragraphs its lines that show something
   */
  record Document(String id, String title, List<String> paragraphs) {
    Document {
      paragraphs = List.copyOf(paragraphs);
    }

    static Document of(Page page) {
      String title = page.metadata().title().orElse("").replaceAll("\\s+", " ").strip();
      return new Document(page.id(), title, lines(page.source()));
    }

    static Document of(String id, String markdown) {
      List<String> lines = lines(markdown);
      return new Document(
          id, lines.get(0).replaceFirst("^#+\\s*", ""), lines.subList(1, lines.size()));
    }

    private static List<String> lines(String text) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
