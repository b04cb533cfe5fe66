package org.yanlu.server.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.lucene.LuceneArchives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks an index against its manifest. */
@Command(
    name = "verify",
    description = "Checks the index and its manifest.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  VerifyCommand() {}

  @Override
  public Integer call() throws IOException {
    ArchiveStats stats = LuceneArchives.verify(folders.index());
    spec.commandLine().getOut().println("sound: generation " + stats.info().generation());
    return ExitCode.DONE;
  }
}
