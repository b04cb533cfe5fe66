package org.yanlu.lucene.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.yanlu.archive.ArchiveUnavailableException;

/**
 * The folder of an index: {@code gen-1}, {@code gen-2}, … and a manifest that names the one in
 * force. The generation before it and its manifest are kept, for readers that still page through
 * it. Thread-safe.
 *
 * @param path where it is
 */
public record IndexFolder(Path path) {
  private static final String PREFIX = "gen-";

  /** What tells one manifest file from the next without reading it. */
  record Stamp(Optional<Object> file, long modified, long size) {}

  /**
   * Reads the manifest.
   *
   * @throws ArchiveUnavailableException if there is none that can be used
   */
  public Manifest manifest() throws IOException {
    try {
      return ManifestFile.read(Files.readString(manifestFile(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw missing();
    }
  }

  /** The manifest of the generation before the one in force, if its files are still here. */
  Optional<Manifest> before() throws IOException {
    try {
      Manifest before = ManifestFile.read(Files.readString(manifestBefore()));
      return Files.exists(generation(before.generation())) ? Optional.of(before) : Optional.empty();
    } catch (NoSuchFileException | ArchiveUnavailableException e) {
      return Optional.empty();
    }
  }

  /** Whether anything has been built here. */
  public boolean exists() {
    return Files.exists(manifestFile());
  }

  /** Where a generation's Lucene files are. */
  Path generation(long number) {
    return path.resolve(PREFIX + number);
  }

  Stamp stamp() throws IOException {
    try {
      BasicFileAttributes file = Files.readAttributes(manifestFile(), BasicFileAttributes.class);
      return new Stamp(
          Optional.ofNullable(file.fileKey()), file.lastModifiedTime().toMillis(), file.size());
    } catch (NoSuchFileException e) {
      throw missing();
    }
  }

  /**
   * Takes the builder's lock, making the folder if there is none.
   *
   * @throws ArchiveUnavailableException.Locked if another builder has it
   */
  Lock lock() throws IOException {
    try (FSDirectory directory = FSDirectory.open(path)) {
      return directory.obtainLock("build.lock");
    } catch (LockObtainFailedException e) {
      throw new ArchiveUnavailableException.Locked(
          path + " is being rebuilt by another process; wait until it has finished");
    }
  }

  /** The number for the next generation: above every one that is or was begun here. */
  long nextGeneration() throws IOException {
    return generations().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
  }

  /** Puts {@code manifest} in force, in one step, and deletes all but it and the one before. */
  void publish(Manifest manifest) throws IOException {
    long before = exists() ? manifest().generation() : 0;
    if (exists()) {
      Files.copy(manifestFile(), manifestBefore(), StandardCopyOption.REPLACE_EXISTING);
    }
    Path draft = path.resolve(ManifestFile.NAME + ".new");
    Files.writeString(draft, ManifestFile.write(manifest), StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, manifestFile(), StandardCopyOption.ATOMIC_MOVE);
    for (long number : generations()) {
      if (number != before && number != manifest.generation()) {
        discard(number);
      }
    }
  }

  void discard(long number) throws IOException {
    IOUtils.rm(generation(number));
  }

  private List<Long> generations() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.matches(PREFIX + "\\d{1,18}"))
          .map(name -> Long.parseLong(name.substring(PREFIX.length())))
          .toList();
    }
  }

  private Path manifestBefore() {
    return path.resolve(ManifestFile.NAME + ".before");
  }

  private Path manifestFile() {
    return path.resolve(ManifestFile.NAME);
  }

  private ArchiveUnavailableException missing() {
    return new ArchiveUnavailableException.Missing("no index in " + path + "; rebuild it first");
  }
}
