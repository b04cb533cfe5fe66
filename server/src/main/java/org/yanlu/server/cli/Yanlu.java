package org.yanlu.server.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: all commands. */
@Command(
    name = "yanlu",
    description = "言錄: who said what, when, about what, in the traditional-Chinese press.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      RebuildCommand.class,
      SearchCommand.class,
      ExtractCommand.class,
      AnalyzeCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      StatsCommand.class,
      HelpCommand.class
    })
public final class Yanlu implements Runnable {
  @Spec private CommandSpec spec;

  private Yanlu() {}

  /**
   * Runs the command that {@code args} name and gives its exit code. Data go to stdout, all else to
   * stderr.
   */
  public static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(out, err, args);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return ExitCode.installed(new CommandLine(new Yanlu())).setOut(out).setErr(err).execute(args);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
  }
}
