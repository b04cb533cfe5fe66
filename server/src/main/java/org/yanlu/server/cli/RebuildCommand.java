package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanlu.server.json.Json;
import org.yanlu.server.json.SearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds a new generation of the index beside the old one and switches it in. */
@Command(
    name = "rebuild",
    description = "Builds the index anew; a running server picks it up.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();
  @Mixin private Progress progress = new Progress();

  @Option(
      names = "--pages",
      paramLabel = "PATH",
      arity = "1..*",
      description = "page files, bulk files or folders of them (default: index-data/pages)")
  private List<Path> pages = List.of();

  @Option(names = "--json", description = "print the figures as JSON")
  private boolean json;

  RebuildCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<Path> paths = pages.isEmpty() ? List.of(Folders.inProject("index-data/pages")) : pages;
    IndexBuild.Outcome outcome =
        new IndexBuild(progress, err).run(paths, folders.index(), folders.authority());
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        json ? Json.line(SearchJson.of(outcome.stats())) : StatsCommand.words(outcome.stats()));
    if (outcome.inputErrors() > 0) {
      err.println(
          "done, but "
              + outcome.inputErrors()
              + " errors in the input; the pages without errors are indexed");
      return ExitCode.INPUT_ERRORS;
    }
    return ExitCode.DONE;
  }
}
