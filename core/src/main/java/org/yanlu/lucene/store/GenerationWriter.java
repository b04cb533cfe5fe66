package org.yanlu.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.ArchiveUnavailableException;

/**
 * Writes the next generation beside the one in force. Closing it without {@link #publish} leaves no
 * trace. Not thread-safe.
 */
public final class GenerationWriter implements Closeable {
  private final IndexFolder folder;
  private final Lock lock;
  private final long number;
  private final Directory directory;
  private final IndexWriter writer;
  private boolean published;

  private GenerationWriter(IndexFolder folder, Lock lock, IndexWriterConfig config)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.number = folder.nextGeneration();
    this.directory = FSDirectory.open(folder.generation(number));
    this.writer = new IndexWriter(directory, config);
  }

  /**
   * Begins a generation.
   *
   * @throws ArchiveUnavailableException.Locked if another one is being written
   */
  public static GenerationWriter begin(IndexFolder folder, IndexWriterConfig config)
      throws IOException {
    Files.createDirectories(folder.path());
    Lock lock = folder.lock();
    try {
      return new GenerationWriter(folder, lock, config);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw e;
    }
  }

  /** Its number. */
  public long number() {
    return number;
  }

  /** Takes its documents. */
  public IndexWriter documents() {
    return writer;
  }

  /**
   * Checks what was written and puts it in force.
   *
   * @param stats its figures; the size on disk is filled in
   * @return the figures with the size
   * @throws ArchiveUnavailableException.Damaged if it does not pass the check
   */
  public ArchiveStats publish(ArchiveStats stats) throws IOException {
    long documents = writer.getDocStats().numDocs;
    writer.forceMerge(1);
    writer.close();
    ArchiveStats sized =
        new ArchiveStats(
            stats.info(),
            stats.speakers(),
            stats.topics(),
            stats.firstYear(),
            stats.lastYear(),
            size());
    Manifest manifest =
        new Manifest(Manifest.FORMAT, documents, IndexCheck.checksum(directory), sized);
    IndexCheck.light(directory, manifest);
    lock.ensureValid();
    folder.publish(manifest);
    published = true;
    return sized;
  }

  @Override
  public void close() throws IOException {
    try {
      if (!published) {
        writer.rollback();
      }
      directory.close();
      if (!published) {
        folder.discard(number);
      }
    } finally {
      lock.close();
    }
  }

  private long size() throws IOException {
    long bytes = 0;
    for (String name : directory.listAll()) {
      bytes += directory.fileLength(name);
    }
    return bytes;
  }
}
