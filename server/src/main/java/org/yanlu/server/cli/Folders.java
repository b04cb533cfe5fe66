package org.yanlu.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yanlu.archive.Archive;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import picocli.CommandLine.Option;

/** Where index and authority files are; what is not given lies in the project's folder. */
final class Folders {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (default: index-data/index)")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description = "folder of speakers, topics and vocabulary (default: index-data/authority)")
  private Optional<Path> authority = Optional.empty();

  Folders() {}

  /** {@code path} in the project's folder: that of the launcher, else the present one. */
  static Path inProject(String path) {
    Path home = Path.of(Optional.ofNullable(System.getProperty("yanlu.home")).orElse(""));
    // relative where it can be: file names are shown to whoever searches
    boolean here = home.toAbsolutePath().equals(Path.of("").toAbsolutePath());
    return here ? Path.of(path) : home.resolve(path);
  }

  Path index() {
    return index.orElseGet(() -> inProject("index-data/index"));
  }

  Authority authority() throws IOException {
    return Authority.load(authority.orElseGet(() -> inProject("index-data/authority")));
  }

  Archive open() throws IOException {
    return LuceneArchives.open(index(), authority());
  }
}
