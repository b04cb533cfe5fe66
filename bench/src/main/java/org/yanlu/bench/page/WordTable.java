package org.yanlu.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the table of words by which the page reader judges where a paragraph was broken. */
@Command(name = "word-table", description = "Writes the table of common words.")
public final class WordTable implements Callable<Integer> {
  private static final String HEADER =
      """
      # Common words, folded: twice the negative natural logarithm of a word's share of all words,
      # its part of speech, then the words that have both. n noun, h person, s place, o body, v verb,
      # w verbal noun, a attribute, d adverb, p preposition, c conjunction, u particle, r pronoun,
      # m number, q measure, f direction, t time, i phrase, j short form, x other. Made by the command
      # word-table from the dictionary of jieba (https://github.com/fxsjy/jieba, MIT License) as packed in
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
    Map<String, Entry> words = new HashMap<>();
    long total = 0;
    for (String line : Files.readAllLines(dictionary)) {
      String[] fields = line.split(" ", -1);
      long count = Long.parseLong(fields[1]);
      total += count;
      if (HAN.matcher(fields[0]).matches() && count >= least) {
        Entry entry = new Entry(count, count, kind(fields[2]));
        words.merge(HanFolding.fold(fields[0]), entry, Entry::with);
      }
    }
    Files.writeString(table, HEADER + lines(words, total));
    return 0;
  }

  /** A folded word: its count, and the kind of its commonest form. */
  private record Entry(long count, long most, char kind) {
    Entry with(Entry other) {
      Entry commoner = most >= other.most ? this : other;
      return new Entry(count + other.count, commoner.most, commoner.kind);
    }
  }

  private static char kind(String tag) {
    return switch (tag) {
      case "n", "ng", "nz" -> 'n';
      case "nr", "nrt", "nrfg" -> 'h';
      case "ns" -> 's';
      case "nt" -> 'o';
      case "v", "vg", "vi", "vq" -> 'v';
      case "vn" -> 'w';
      case "a", "ag", "an", "b", "z" -> 'a';
      case "d", "ad", "dg", "vd" -> 'd';
      case "u", "uj", "ul", "uv", "uz", "ud", "ug" -> 'u';
      case "r", "rr" -> 'r';
      case "m", "mq", "mg" -> 'm';
      case "f", "s" -> 'f';
      case "t", "tg" -> 't';
      case "i", "l" -> 'i';
      case "p", "c", "q", "j" -> tag.charAt(0);
      default -> 'x';
    };
  }

  private static String lines(Map<String, Entry> words, long total) {
    Map<Long, Map<Character, TreeSet<String>>> sorted = new TreeMap<>();
    words.forEach(
        (word, entry) -> {
          long rarity = Math.round(-2 * Math.log((double) entry.count / total));
          sorted
              .computeIfAbsent(rarity, r -> new TreeMap<>())
              .computeIfAbsent(entry.kind, k -> new TreeSet<>())
              .add(word);
        });
    StringBuilder lines = new StringBuilder();
    sorted.forEach(
        (rarity, kinds) ->
            kinds.forEach(
                (kind, of) ->
                    lines.append(rarity + " " + kind + " " + String.join(" ", of) + "\n")));
    return lines.toString();
  }
}
