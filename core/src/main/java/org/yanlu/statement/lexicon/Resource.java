package org.yanlu.statement.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files of the extractor: lines starting with {@code #} explain. */
public final class Resource {
  private static final String FOLDER = "/org/yanlu/statement/";

  private Resource() {}

  /**
   * The lines of the file {@code name} that are neither blank nor explanations.
   *
   * @throws IllegalStateException if the library was built without that file
   */
  public static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is not in the library");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !(line.startsWith("#") && !line.startsWith("#\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
