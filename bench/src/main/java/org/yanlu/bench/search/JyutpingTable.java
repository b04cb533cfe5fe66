package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints the first letters of Cantonese readings as the library keeps them, from the Unihan
 * database's kCantonese, whose first reading is the commonest. A folded character without a reading
 * has that of the first character that folds into it.
 */
@Command(name = "jyutping-table", description = "Makes the table of Jyutping initials.")
public final class JyutpingTable implements Callable<Integer> {
  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final int IN_A_LINE = 64;

  @Option(names = "--readings", required = true, description = "Unihan_Readings.txt")
  private Path readings = Path.of("");

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    Map<String, Character> letters = new HashMap<>();
    try (Stream<String> lines = Files.lines(readings)) {
      lines
          .map(line -> line.split("\t", -1))
          .filter(fields -> fields.length == 3 && fields[1].equals("kCantonese"))
          .forEach(fields -> add(fields[0].substring(2), fields[2].charAt(0), letters));
    }
    StringBuilder line = new StringBuilder();
    for (char c = FIRST; c <= LAST; c++) {
      line.append(letters.getOrDefault(String.valueOf(c), '.'));
      if (line.length() == IN_A_LINE) {
        out.println(line);
        line.setLength(0);
      }
    }
    return 0;
  }

  private static void add(String codePoint, char letter, Map<String, Character> letters) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));
    letters.put(character, letter);
    letters.putIfAbsent(HanFolding.fold(character), letter);
  }
}
