package org.yanlu.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.search.IndexSearcher;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.ArchiveUnavailableException;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.build.GenerationBuilder;
import org.yanlu.lucene.store.IndexCheck;
import org.yanlu.lucene.store.IndexFolder;

/**
 * Archives in a folder of this machine.
 *
 * {@snippet file="ArchiveExamplesTest.java" region="build"}
 */
public final class LuceneArchives {
  private LuceneArchives() {}

  /**
   * Opens the archive in {@code folder}.
   *
   * @param folder where it was built
   * @param authority names of topics; best the one it was built with
   * @throws ArchiveUnavailableException if there is none that this release can read
   */
  public static Archive open(Path folder, Authority authority) throws IOException {
    return new LuceneArchive(new IndexFolder(folder), authority);
  }

  /**
   * Begins a new generation in {@code folder}, beside the one in force if there is one.
   *
   * @param folder made if it does not exist
   * @param authority speakers, topics and vocabulary
   * @throws ArchiveUnavailableException.Locked if another builder is at work there
   */
  public static ArchiveBuilder build(Path folder, Authority authority) throws IOException {
    return new GenerationBuilder(new IndexFolder(folder), authority);
  }

  /** Whether an archive has been built in {@code folder}, whatever its state. */
  public static boolean exists(Path folder) {
    return new IndexFolder(folder).exists();
  }

  /**
   * Reads the whole index and compares it with its manifest.
   *
   * @return its figures
   * @throws ArchiveUnavailableException if there is none, or something does not agree
   */
  public static ArchiveStats verify(Path folder) throws IOException {
    return IndexCheck.thorough(new IndexFolder(folder)).stats();
  }

  /**
   * Hands over Lucene's own searcher of the generation in force, for what the port does not offer.
   * Its fields may change with every release.
   *
   * @param archive opened by {@link #open}
   * @param use what to do with it; it may not be used any more after that
   * @throws IllegalArgumentException if the archive is not one of Lucene's
   */
  public static <T> T withSearcher(Archive archive, SearcherUse<T> use) throws IOException {
    if (archive instanceof LuceneArchive lucene) {
      return lucene.withSearcher(use);
    }
    throw new IllegalArgumentException("not an archive of Lucene's: " + archive);
  }

  /**
   * Does something with a searcher.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface SearcherUse<T> {
    /** Uses {@code searcher}. */
    T with(IndexSearcher searcher) throws IOException;
  }
}
