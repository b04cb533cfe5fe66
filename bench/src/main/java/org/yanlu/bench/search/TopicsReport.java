package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.archive.TopicCoverage;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells an editor which pages have no topic, and which phrases a new topic could rest on. */
@Command(name = "topics-report", description = "Share of untagged sections, and their phrases.")
public final class TopicsReport implements Callable<Integer> {
  @Option(names = "--pages", description = "the pages", defaultValue = "index-data/pages")
  private Path pages = Path.of("index-data/pages");

  @Option(names = "--authority", description = "the files", defaultValue = "index-data/authority")
  private Path authority = Path.of("index-data/authority");

  @Option(names = "--index", description = "an archive that has been built, instead of pages")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--size", description = "how many phrases", defaultValue = "30")
  private int size = 30;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    Authority known = Authority.load(authority);
    Path folder = index.isPresent() ? index.get() : PageArchives.temporary(pages, known);
    try (Archive archive = LuceneArchives.open(folder, known)) {
      TopicCoverage coverage = archive.topicCoverage(size);
      out.printf(
          Locale.ROOT,
          "%d of %d sections have no topic (%.1f %%)%n",
          coverage.untagged(),
          coverage.sections(),
          100.0 * coverage.untagged() / Math.max(1, coverage.sections()));
      for (KeyPhrase phrase : coverage.phrases()) {
        out.println(phrase.sections() + "\t" + phrase.phrase());
      }
    }
    return 0;
  }
}
