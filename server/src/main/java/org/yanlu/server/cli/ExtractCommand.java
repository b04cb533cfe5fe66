package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.server.json.Json;
import org.yanlu.server.json.PageJson;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.StatementExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads pages and shows what is found on them; needs no index. */
@Command(
    name = "extract",
    description = "Shows sections, statements and problems of pages; needs no index.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "page files, bulk files or folders of them")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "print JSON, one page a line")
  private boolean json;

  ExtractCommand() {}

  @Override
  public Integer call() throws IOException {
    StatementExtractor extractor = StatementExtractor.create(folders.authority());
    PrintWriter out = spec.commandLine().getOut();
    ProblemText problems = new ProblemText(spec.commandLine().getErr());
    PageText text = new PageText(spec.commandLine().getColorScheme().ansi());
    PageFiles.with(PageParser.create())
        .forEach(
            files,
            page -> {
              problems.print(page, page.problems());
              print(page, extractor.extract(page), text, out);
            });
    problems.end();
    return problems.errors() > 0 ? ExitCode.INPUT_ERRORS : ExitCode.DONE;
  }

  private void print(Page page, Extraction found, PageText text, PrintWriter out) {
    if (json) {
      out.println(Json.line(PageJson.of(page, found)));
    } else {
      text.print(page, found, out);
    }
  }
}
