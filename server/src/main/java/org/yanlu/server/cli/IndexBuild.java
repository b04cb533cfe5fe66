package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.page.Problem;

/** Builds a new generation of an index from page files. */
final class IndexBuild {
  private final Progress progress;
  private final PrintWriter err;
  private final ProblemText problems;
  private long pages;

  IndexBuild(Progress progress, PrintWriter err) {
    this.progress = progress;
    this.err = err;
    this.problems = new ProblemText(err);
  }

  /**
   * What came of it.
   *
   * @param stats figures of the new generation
   * @param inputErrors how many errors the input had
   */
  record Outcome(ArchiveStats stats, int inputErrors) {}

  Outcome run(List<Path> paths, Path index, Authority authority) throws IOException {
    try (ArchiveBuilder builder = LuceneArchives.build(index, authority)) {
      PageFiles.with(PageParser.create()).forEach(paths, page -> add(builder, page));
      progress.end(err);
      ArchiveStats stats = builder.commit();
      problems.end();
      return new Outcome(stats, problems.errors());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(ArchiveBuilder builder, Page page) {
    try {
      List<Problem> all = new ArrayList<>(page.problems());
      all.addAll(builder.add(page));
      problems.print(page, all);
      progress.at(err, ++pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
