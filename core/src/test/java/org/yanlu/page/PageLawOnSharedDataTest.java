package org.yanlu.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of pages, held by real documents as they are and as a layout could have broken them. */
class PageLawOnSharedDataTest {
  private static final Path TEXTS =
      Path.of(
          System.getProperty("yanlu.root", "."), "..", "shared", "data", "statements-dev", "text");

  @Test
  void realDocumentsKeepTheLawHoweverTheirLinesAreShuffledCutAndJoined() throws IOException {
    assumeTrue(Files.isDirectory(TEXTS), () -> "no documents at " + TEXTS);
    Random random = new Random(23);
    int read = 0;
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        PageLaw.check(PageParser.create().parse(file.toString(), text));
        PageLaw.check(PageParser.create().parse(file.toString(), broken(text, random)));
        read++;
      }
    }
    assertTrue(read > 0, "no document was read");
  }

  private static String broken(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, random);
    StringBuilder broken = new StringBuilder();
    for (String line : lines) {
      int cut = random.nextInt(line.length() + 1);
      broken.append(line, 0, cut).append(random.nextBoolean() ? "\n\n" : "\n");
      broken.append(line, cut, line.length()).append(random.nextInt(4) == 0 ? "" : "\n");
    }
    return broken.toString();
  }
}
