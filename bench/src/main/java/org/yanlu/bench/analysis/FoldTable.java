package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the table that {@link org.yanlu.text.HanFolding} reads. */
@Command(
    name = "fold-table",
    description = "Writes the table of characters that fold to one another.")
public final class FoldTable implements Callable<Integer> {
  private static final String HEADER =
      """
      # Characters that fold to one another: the first of a line is what the others fold to.
      # Made by the command fold-table from: the dictionaries of OpenCC (Open Chinese Convert,
      # https://github.com/BYVoid/OpenCC, Apache License 2.0), Unicode's compatibility forms, and
      # bench/src/main/resources/org/yanlu/bench/analysis/own-variants.txt. Do not edit.
      """;

  /** The charset that holds the simplified characters in common use. */
  private static final CharsetEncoder COMMON = Charset.forName("GB2312").newEncoder();

  @Parameters(index = "0", description = "OpenCC's dictionary folder (TSCharacters.txt, ...)")
  private Path dictionaries = Path.of("");

  @Parameters(index = "1", description = "the table to write")
  private Path table = Path.of("");

  FoldTable() {}

  @Override
  public Integer call() throws IOException {
    Files.writeString(table, HEADER + lines(folds(VariantTables.read(dictionaries))));
    return 0;
  }

  private static Map<Integer, Integer> folds(VariantTables variants) {
    CharacterClasses classes = new CharacterClasses();
    for (VariantTables.Pair pair : variants.pairs()) {
      classes.join(CompatibleForms.plain(pair.one()), CompatibleForms.plain(pair.other()));
    }
    Map<Integer, Integer> folds = new HashMap<>();
    for (SortedSet<Integer> members : classes.classes()) {
      int first = first(members, variants.simplified());
      members.forEach(member -> folds.put(member, first));
    }
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE)
        .forEach(
            c -> {
              int plain = CompatibleForms.plain(c);
              folds.put(c, folds.getOrDefault(plain, plain));
            });
    return folds;
  }

  /**
   * A character of the basic plane if there is one, then one in common use, then what most others
   * are simplified to.
   */
  private static int first(SortedSet<Integer> members, Map<Integer, Integer> simplified) {
    return members.stream()
        .min(
            Comparator.comparing((Integer member) -> Character.isSupplementaryCodePoint(member))
                .thenComparing(member -> !COMMON.canEncode(Character.toString(member)))
                .thenComparingInt(member -> -simplified.getOrDefault(member, 0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static String lines(Map<Integer, Integer> folds) {
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    for (Map.Entry<Integer, Integer> fold : new TreeMap<>(folds).entrySet()) {
      int codePoint = fold.getKey();
      int to = fold.getValue();
      if (codePoint != to) {
        lines
            .computeIfAbsent(to, first -> new StringBuilder().appendCodePoint(first))
            .appendCodePoint(codePoint);
      }
    }
    return String.join("\n", lines.values()) + "\n";
  }
}
