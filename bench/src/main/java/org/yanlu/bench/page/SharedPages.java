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

  /**
   * {@code count} written press releases drawn with {@code seed}, their titles as first-level
   * headings.
   */
  static List<Document> draw(Path data, int count, long seed) throws IOException {
    List<Document> all = new ArrayList<>();
    PageFiles.with(PageParser.create())
        .forEach(List.of(releases(data)), page -> all.add(Document.of(page)));
    all.removeIf(document -> !document.isWritten());
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

    /**
     * Whether it is written text: it has a title, and three quarters of its characters stand in
     * lines with a sentence. Tender forms and scraped program code are not.
     */
    boolean isWritten() {
      int all = paragraphs.stream().mapToInt(String::length).sum();
      int written =
          paragraphs.stream().filter(Document::hasSentence).mapToInt(String::length).sum();
      return !title.isBlank() && written * 4 >= all * 3 && written > 0;
    }

    private static boolean hasSentence(String line) {
      return line.indexOf('。') >= 0 && line.indexOf('{') < 0 && !line.startsWith("[");
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
