package org.yanlu.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.yanlu.server.cli.Yanlu;

/** Starts the application. */
public final class Main {
  /**
   * Lucene says at every start that an incubating JDK module is missing; held here, or its level
   * would be forgotten.
   */
  private static final Logger VECTORIZATION =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  /** Runs a command and ends with its exit code; a server runs until the process is ended. */
  public static void main(String[] args) {
    VECTORIZATION.setLevel(Level.SEVERE);
    System.exit(Yanlu.run(args));
  }
}
