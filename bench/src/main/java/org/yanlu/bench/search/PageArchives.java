package org.yanlu.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;

/** Builds archives of page files, as the application does. */
public final class PageArchives {
  private PageArchives() {}

  /** A new folder for the time being with an archive of {@code pages}. */
  public static Path temporary(Path pages, Authority authority) throws IOException {
    Path folder = Files.createTempDirectory("yanlu-quality");
    try (ArchiveBuilder builder = LuceneArchives.build(folder, authority)) {
      add(pages, builder);
      builder.commit();
    }
    return folder;
  }

  /** Adds a file of pages, or a folder of them, to {@code builder}. */
  static void add(Path pages, ArchiveBuilder builder) throws IOException {
    PageFiles.with(PageParser.create())
        .forEach(
            List.of(pages),
            page -> {
              try {
                builder.add(page);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
