package org.yanlu.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the table of words by which the page reader judges where a paragraph was broken. */
@Command(name = "word-table", description = "Writes the table of common words.")
public final class WordTable implements Callable<Integer> {
  private static final String HEADER =
      """
      # Common words by how rare they are, folded: twice the negative natural logarithm of a word's
      # share of all words, then the words of that rarity. Made by the command word-table from the
      # dictionary of jieba (https://github.com/fxsjy/jieba, MIT License) as packed in
      # com.huaban:jieba-analysis 1.0.2 (Apache License 2.0). Do not edit.
      """;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1,4}");

  @Parameters(index = "0", description = "the dictionary: word, count, part of speech a line")
  private Path dictionary = Path.of("");

  @Parameters(index = "1", description = "the table to write")
  private Path table = Path.of("");

  @Option(names = "--least", description = "least count of a word (${DEFAULT-VALUE})")
  private int least = 50;

  @Override
  public Integer call() throws IOException {
    Map<String, Long> counts = new HashMap<>();
    long total = 0;
    for (String line : Files.readAllLines(dictionary)) {
      String[] fields = line.split(" ", -1);
      long count = Long.parseLong(fields[1]);
      total += count;
      if (HAN.matcher(fields[0]).matches() && count >= least) {
        counts.merge(HanFolding.fold(fields[0]), count, Long::sum);
      }
    }
    Files.writeString(table, HEADER + lines(counts, total));
    return 0;
  }

  private static String lines(Map<String, Long> counts, long total) {
    Map<Long, TreeSet<String>> byRarity = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          long rarity = Math.round(-2 * Math.log((double) count / total));
          byRarity.computeIfAbsent(rarity, r -> new TreeSet<>()).add(word);
        });
    return byRarity.entrySet().stream()
        .map(e -> e.getKey() + " " + String.join(" ", List.copyOf(e.getValue())))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
