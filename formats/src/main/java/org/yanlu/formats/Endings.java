package org.yanlu.formats;

import java.nio.file.Path;
import java.util.Locale;

/** Tells files by the ending of their names. */
final class Endings {
  private Endings() {}

  /** Whether the name of {@code file} ends with one of {@code endings}, in whatever case. */
  static boolean has(Path file, String... endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
