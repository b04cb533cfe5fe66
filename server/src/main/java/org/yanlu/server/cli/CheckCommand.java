package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.server.json.ArchiveJson;
import org.yanlu.server.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Did anyone say this? */
@Command(
    name = "check",
    description = "Did anyone, or did this speaker, say this?",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int CANDIDATES = 5;

  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Parameters(paramLabel = "QUOTE", description = "the wording in question")
  private String quote = "";

  @Option(
      names = "--speaker",
      paramLabel = "S",
      description = "the speaker in question: name, alias or id")
  private Optional<String> speaker = Optional.empty();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  CheckCommand() {}

  @Override
  public Integer call() throws IOException {
    QuoteRequest request = request();
    try (Archive archive = folders.open()) {
      QuoteVerdict verdict = archive.check(request);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.line(ArchiveJson.of(verdict)));
      } else {
        print(verdict, out);
      }
    }
    return ExitCode.DONE;
  }

  private QuoteRequest request() {
    try {
      return new QuoteRequest(quote, speaker, CANDIDATES);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "QUOTE: " + e.getMessage(), e);
    }
  }

  private void print(QuoteVerdict verdict, PrintWriter out) {
    out.println(verdict.verdict().label() + ": " + verdict.reason());
    ResultText text = new ResultText(spec.commandLine().getColorScheme().ansi());
    for (QuoteVerdict.Candidate candidate : verdict.candidates()) {
      out.println();
      text.print(candidate.hit(), out);
      for (QuoteVerdict.Edit edit : candidate.edits()) {
        out.println("  「" + edit.from() + "」 → 「" + edit.to() + "」");
      }
    }
  }
}
