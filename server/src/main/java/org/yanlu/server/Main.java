package org.yanlu.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The application. */
@Command(name = "yanlu", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }
}
