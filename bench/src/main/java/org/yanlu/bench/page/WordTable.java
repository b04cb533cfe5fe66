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
import org.yanlu.text.WordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the table of words by which the page reader judges where a paragraph was broken. */
@Command(name = "word-table", description = "Writes the table of common words.")
public final class WordTable implements Callable<Integer> {
  private static final String HEADER =
      """
      # Common words by how rare they are, folded: twice the negative natural logarithm of a word's
      # share of all words, a letter for the part of speech (n noun, v verb, a adjective or adverb,
      # t time, s place, r person's name, f function word, o other), then the words of that rarity
      # and kind. Made by the command word-table from the dictionary of jieba
      # (https://github.com/fxsjy/jieba, MIT License) as packed in com.huaban:jieba-analysis 1.0.2
      # (Apache License 2.0). Do not edit.
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
    Map<String, Entry> entries = new HashMap<>();
    long total = 0;
    for (String line : Files.readAllLines(dictionary)) {
      String[] fields = line.split(" ", -1);
      long count = Long.parseLong(fields[1]);
      total += count;
      if (HAN.matcher(fields[0]).matches() && count >= least) {
        Entry entry = new Entry(count, WordKind.ofTag(fields[2]));
        entries.merge(HanFolding.fold(fields[0]), entry, Entry::with);
      }
    }
    Files.writeString(table, HEADER + lines(entries, total));
    return 0;
  }

  private static String lines(Map<String, Entry> entries, long total) {
    Map<Long, Map<WordKind, TreeSet<String>>> byRarity = new TreeMap<>();
    entries.forEach(
        (word, entry) -> {
          long rarity = Math.round(-2 * Math.log((double) entry.count() / total));
          byRarity
              .computeIfAbsent(rarity, r -> new TreeMap<>())
              .computeIfAbsent(entry.kind(), k -> new TreeSet<>())
              .add(word);
        });
    return byRarity.entrySet().stream()
        .flatMap(
            rarity ->
                rarity.getValue().entrySet().stream()
                    .map(
                        kind ->
                            rarity.getKey()
                                + kind.getKey().letter()
                                + " "
                                + String.join(" ", List.copyOf(kind.getValue()))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Words that fold to one: their counts added, the kind of the commoner. */
  private record Entry(long count, WordKind kind) {
    Entry with(Entry other) {
      return new Entry(count + other.count, count >= other.count ? kind : other.kind);
    }
  }
}
