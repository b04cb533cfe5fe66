package org.yanlu.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Stands for an input that could not be read. */
final class Unreadable {
  private Unreadable() {}

  /** A page without text that tells why. */
  static Page page(String id, Path file, Problem why) {
    return new Page(id, file.toString(), PageMetadata.NONE, "", List.of(), List.of(), List.of(why));
  }

  /** The problem that {@code failed} is. */
  static Problem problem(IOException failed) {
    String reason =
        switch (failed) {
          case AccessDeniedException denied -> "no permission to read " + denied.getFile();
          case NoSuchFileException missing -> "there is no file " + missing.getFile();
          default -> "could not be read: " + failed.getMessage();
        };
    return error("file-unreadable", reason);
  }

  /** A problem that kept an input from being read. */
  static Problem error(String code, String message) {
    return Problem.ofPage(Problem.Severity.ERROR, code, message);
  }
}
