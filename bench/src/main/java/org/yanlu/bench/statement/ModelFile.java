package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a model as lines of feature, tab, weight, in order of features. */
public final class ModelFile {
  private ModelFile() {}

  /** Writes {@code weights} to {@code file}, below a line that says what they are about. */
  public static void write(Path file, String about, Map<String, Double> weights)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + about + " Written by the command train; do not edit. Feature, tab, weight.");
    new TreeMap<>(weights)
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", name, weight)));
    Files.write(file, lines);
  }
}
