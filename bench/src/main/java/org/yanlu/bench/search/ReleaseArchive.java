package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import picocli.CommandLine.Option;

/** The archive of all press releases as commands ask for it, built where none is kept. */
final class ReleaseArchive {
  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  @Option(names = "--index", description = "where the archive is kept; built if it is not there")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--authority", description = "a folder of authority files")
  private Optional<Path> authority = Optional.empty();

  /** The folder of shared data. */
  Path data() {
    return data;
  }

  /**
   * Opens the archive, in a new folder for the time being if none is named.
   *
   * @param out where figures of the build go
   */
  Archive open(PrintStream out) throws IOException {
    Authority known = authority.isPresent() ? Authority.load(authority.get()) : Authority.EMPTY;
    Path folder = index.isPresent() ? index.get() : Files.createTempDirectory("yanlu-releases");
    if (!LuceneArchives.exists(folder)) {
      build(data.resolve("press-2018-2022.jsonl.gz"), folder, known, out);
    }
    return LuceneArchives.open(folder, known);
  }

  private static void build(Path releases, Path folder, Authority authority, PrintStream out)
      throws IOException {
    long start = System.nanoTime();
    try (ArchiveBuilder builder = LuceneArchives.build(folder, authority)) {
      PageArchives.add(releases, builder);
      long added = System.nanoTime();
      ArchiveStats stats = builder.commit();
      out.printf(
          Locale.ROOT,
          "built in %.1f s (%.1f s of it to finish): %d pages, %d sections, %d statements,"
              + " %d speakers, %.1f MB%n",
          (System.nanoTime() - start) / 1e9,
          (System.nanoTime() - added) / 1e9,
          stats.info().pages(),
          stats.info().sections(),
          stats.info().statements(),
          stats.speakers(),
          stats.sizeBytes() / 1e6);
    }
  }
}
