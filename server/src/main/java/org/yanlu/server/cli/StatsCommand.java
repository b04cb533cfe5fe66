package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.server.json.Json;
import org.yanlu.server.json.SearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the figures of an index. */
@Command(
    name = "stats",
    description = "Prints what the index holds.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  StatsCommand() {}

  @Override
  public Integer call() throws IOException {
    try (Archive archive = folders.open()) {
      PrintWriter out = spec.commandLine().getOut();
      ArchiveStats stats = archive.stats();
      out.println(json ? Json.line(SearchJson.of(stats)) : words(stats));
    }
    return ExitCode.DONE;
  }

  /** The figures, one a line. */
  static String words(ArchiveStats stats) {
    return String.format(
        Locale.ROOT,
        "pages       %,d%nsections    %,d%nstatements  %,d%nspeakers    %,d%ntopics      %,d%nyears       %s%nsize        %,d bytes%ngeneration  %d",
        stats.info().pages(),
        stats.info().sections(),
        stats.info().statements(),
        stats.speakers(),
        stats.topics(),
        stats.firstYear() == 0 ? "none" : stats.firstYear() + "-" + stats.lastYear(),
        stats.sizeBytes(),
        stats.info().generation());
  }
}
