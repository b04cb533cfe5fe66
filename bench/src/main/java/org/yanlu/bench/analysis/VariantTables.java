package org.yanlu.bench.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variant characters of OpenCC's dictionaries and of this project's own list.
 *
 * @param pairs characters that are forms of one another
 * @param simplified how often each character is what a traditional one is simplified to
 */
record VariantTables(List<Pair> pairs, Map<Integer, Integer> simplified) {
  private static final List<String> DICTIONARIES =
      List.of(
          "TSCharacters",
          "STCharacters",
          "HKVariants",
          "HKVariantsRev",
          "TWVariants",
          "TWVariantsRev",
          "CJK_Compatibility_Ideographs");

  /** Two forms of a character. */
  record Pair(int one, int other) {}

  /** Reads OpenCC's dictionaries in {@code folder} and the project's own list. */
  static VariantTables read(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    Map<Integer, Integer> simplified = new HashMap<>();
    for (String dictionary : DICTIONARIES) {
      for (String line : Files.readAllLines(folder.resolve(dictionary + ".txt"))) {
        for (Pair pair : pairsOf(line)) {
          pairs.add(pair);
          if (dictionary.equals("TSCharacters")) {
            simplified.merge(pair.other(), 1, Integer::sum);
          }
        }
      }
    }
    for (String line : ownVariants()) {
      int[] forms = line.codePoints().filter(c -> c != ' ').toArray();
      for (int i = 1; i < forms.length; i++) {
        pairs.add(new Pair(forms[0], forms[i]));
      }
    }
    return new VariantTables(List.copyOf(pairs), Map.copyOf(simplified));
  }

  private static List<Pair> pairsOf(String line) {
    int tab = line.indexOf('\t');
    if (line.startsWith("#") || tab < 0 || !isOneCharacter(line.substring(0, tab))) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (String form : line.substring(tab + 1).split("[ \t]", -1)) {
      if (isOneCharacter(form)) {
        pairs.add(new Pair(line.codePointAt(0), form.codePointAt(0)));
      }
    }
    return pairs;
  }

  private static boolean isOneCharacter(String form) {
    return form.codePointCount(0, form.length()) == 1;
  }

  private static List<String> ownVariants() throws IOException {
    try (InputStream list = VariantTables.class.getResourceAsStream("own-variants.txt")) {
      if (list == null) {
        throw new IOException("own-variants.txt is not among the resources");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    }
  }
}
