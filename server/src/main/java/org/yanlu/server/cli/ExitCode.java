package org.yanlu.server.cli;

import org.yanlu.archive.ArchiveUnavailableException;
import org.yanlu.authority.InvalidAuthorityException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What a command ends with: the one place where errors become exit codes. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Failed. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Done, but some input had errors. */
  static final int INPUT_ERRORS = 3;

  /** The index is missing, locked, damaged or of another format. */
  static final int NO_INDEX = 4;

  private ExitCode() {}

  /** Makes {@code line} end with these codes, with a message instead of a stack trace. */
  static CommandLine installed(CommandLine line) {
    return line.setExitCodeExceptionMapper(ExitCode::of)
        .setExecutionExceptionHandler((error, command, parsed) -> failed(error, command))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int of(Throwable error) {
    return switch (error) {
      case ParameterException usage -> USAGE;
      case ArchiveUnavailableException index -> NO_INDEX;
      default -> FAILED;
    };
  }

  private static int failed(Exception error, CommandLine command) {
    command.getErr().println(command.getColorScheme().errorText("yanlu: " + message(error)));
    return of(error);
  }

  private static String message(Exception error) {
    return switch (error) {
      case java.nio.file.NoSuchFileException missing ->
          "no such file or folder: " + missing.getFile();
      case java.nio.file.AccessDeniedException denied -> "not allowed to read: " + denied.getFile();
      case ArchiveUnavailableException index -> String.valueOf(index.getMessage());
      case InvalidAuthorityException authority -> String.valueOf(authority.getMessage());
      default -> error.getMessage() == null ? error.toString() : error.getMessage();
    };
  }
}
