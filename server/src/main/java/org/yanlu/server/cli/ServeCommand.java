package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveUnavailableException;
import org.yanlu.server.http.HttpServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the index until the process is ended. */
@Command(
    name = "serve",
    description = "Builds the index if there is none, then serves API and web pages.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();
  @Mixin private Progress progress = new Progress();

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      arity = "1..*",
      description = "what to index if there is no index (default: index-data/pages)")
  private List<Path> pages = List.of();

  @Option(
      names = "--host",
      description = "address to listen on (default: ${DEFAULT-VALUE}, this machine only)")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      description = "port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = 7272;

  ServeCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: " + port + " is not 0 to " + MAX_PORT);
    }
    PrintWriter err = spec.commandLine().getErr();
    try (Archive archive = openOrBuild(err);
        HttpServer server = HttpServer.start(archive, host, port)) {
      CountDownLatch ended = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
      err.println("listening on http://" + host + ":" + server.port());
      ended.await();
    }
    return ExitCode.DONE;
  }

  private Archive openOrBuild(PrintWriter err) throws IOException {
    try {
      return folders.open();
    } catch (ArchiveUnavailableException.Missing none) {
      err.println("no index in " + folders.index() + " yet, building it…");
      List<Path> paths = pages.isEmpty() ? List.of(Folders.inProject("index-data/pages")) : pages;
      IndexBuild.Outcome outcome =
          new IndexBuild(progress, err).run(paths, folders.index(), folders.authority());
      err.println(
          "indexed "
              + outcome.stats().info().pages()
              + " pages, "
              + outcome.stats().info().statements()
              + " statements");
      return folders.open();
    }
  }
}
