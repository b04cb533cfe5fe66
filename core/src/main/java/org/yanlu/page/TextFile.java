package org.yanlu.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a file that is one page. */
final class TextFile {
  /** A larger file is no newspaper page, in bytes. */
  static final int LARGEST = 32 << 20;

  private TextFile() {}

  /** The page that {@code file} holds. */
  static Page read(PageParser parser, FoundFile file) throws IOException {
    byte[] bytes;
    try (InputStream in = open(file.path())) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      String message = "larger than " + (LARGEST >> 20) + " MB; split it, or use JSON Lines";
      return Unreadable.page(file.id(), file.path(), Unreadable.error("file-too-large", message));
    }
    return switch (TextDecoder.decode(bytes)) {
      case TextDecoder.Binary binary ->
          Unreadable.page(file.id(), file.path(), Unreadable.error("file-binary", "holds no text"));
      case TextDecoder.Text text -> page(parser, file, text);
    };
  }

  private static Page page(PageParser parser, FoundFile file, TextDecoder.Text text) {
    return page(parser, file, new SourcePage(text.text(), PageMetadata.NONE, text.problems()));
  }

  /** The page whose text was taken out of {@code file}; its name may tell the date. */
  static Page page(PageParser parser, FoundFile file, SourcePage taken) {
    String name = file.path().getFileName().toString();
    PageMetadata known =
        taken.metadata().date().isPresent()
            ? taken.metadata()
            : taken.metadata().withDate(PageDates.parse(name));
    Page page = parser.parse(file.id(), file.path().toString(), known, taken.text());
    return withProblems(page, taken.problems());
  }

  /** {@code page} with those problems before its own. */
  static Page withProblems(Page page, List<Problem> more) {
    if (more.isEmpty()) {
      return page;
    }
    List<Problem> problems = new ArrayList<>(more);
    problems.addAll(page.problems());
    return new Page(
        page.id(),
        page.file(),
        page.metadata(),
        page.source(),
        page.sections(),
        page.furniture(),
        problems);
  }

  /** The bytes of {@code file}, unpacked if it is packed. */
  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!file.toString().endsWith(".gz")) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException noGzip) {
      in.close();
      throw noGzip;
    }
  }
}
