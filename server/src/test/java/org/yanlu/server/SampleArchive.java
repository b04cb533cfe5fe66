package org.yanlu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;

/** The project's sample pages and authority files, for tests. */
public final class SampleArchive {
  private static final Path ROOT = Path.of(System.getProperty("yanlu.root"));

  /** The sample pages. */
  public static final Path PAGES = ROOT.resolve("index-data/pages");

  /** The sample authority files. */
  public static final Path AUTHORITY = ROOT.resolve("index-data/authority");

  private SampleArchive() {}

  /** The options that name the sample authority and {@code index}. */
  public static List<String> folders(Path index) {
    return List.of("--index", index.toString(), "--authority", AUTHORITY.toString());
  }

  /** Builds the sample pages into {@code index}. */
  public static void build(Path index) throws IOException {
    try (ArchiveBuilder builder = LuceneArchives.build(index, Authority.load(AUTHORITY))) {
      PageFiles.with(PageParser.create()).forEach(List.of(PAGES), page -> add(builder, page));
      builder.commit();
    }
  }

  private static void add(ArchiveBuilder builder, Page page) {
    try {
      builder.add(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
