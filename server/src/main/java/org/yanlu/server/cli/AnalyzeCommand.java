package org.yanlu.server.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.server.json.AnalysisJson;
import org.yanlu.server.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the terms of a text. */
@Command(
    name = "analyze",
    description = "Shows the terms of a text, with offsets and positions, for each analysis.",
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEXT", description = "the text")
  private String text = "";

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  AnalyzeCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.line(AnalysisJson.of(text)));
      return ExitCode.DONE;
    }
    for (Analysis analysis : Analysis.values()) {
      out.println(AnalysisJson.name(analysis));
      for (AnalyzedTerm term : analysis.terms(text)) {
        out.println(
            String.format(
                Locale.ROOT,
                "  %4d  %4d-%-4d  %-10s %s",
                term.position(),
                term.span().start(),
                term.span().end(),
                term.type(),
                term.term()));
      }
    }
    return ExitCode.DONE;
  }
}
