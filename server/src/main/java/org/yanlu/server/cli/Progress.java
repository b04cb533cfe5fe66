package org.yanlu.server.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says on stderr how far a long command has come. */
final class Progress {
  private static final long PLAIN_EVERY = TimeUnit.SECONDS.toNanos(5);
  private static final long TERMINAL_EVERY = TimeUnit.MILLISECONDS.toNanos(200);

  /** How progress is shown. */
  enum Style {
    /** A line that changes on a terminal that shows colours, else nothing. */
    AUTO,
    /** A line every five seconds. */
    PLAIN,
    /** Nothing. */
    NONE
  }

  @Option(
      names = "--progress",
      paramLabel = "auto|plain|none",
      defaultValue = "auto",
      description = "how progress is shown (default: auto, a changing line on a terminal)")
  private Style style = Style.AUTO;

  private long last = System.nanoTime();
  private boolean lineOpen;

  Progress() {}

  void at(PrintWriter err, long pages) {
    long now = System.nanoTime();
    boolean plain = style == Style.PLAIN;
    if (style == Style.NONE
        || (!plain && !CommandLine.Help.Ansi.AUTO.enabled())
        || now - last < (plain ? PLAIN_EVERY : TERMINAL_EVERY)) {
      return;
    }
    last = now;
    String line = String.format(Locale.ROOT, "%,d pages read", pages);
    if (plain) {
      err.println(line);
    } else {
      err.print("\r" + line);
      lineOpen = true;
    }
    err.flush();
  }

  void end(PrintWriter err) {
    if (lineOpen) {
      err.println();
      lineOpen = false;
    }
  }
}
