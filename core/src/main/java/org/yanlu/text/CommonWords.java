package org.yanlu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare words are, and of what kind. Words are folded; rarity is twice the negative natural
 * logarithm of a word's share of all words, from the dictionary that the head of the resource
 * names. Immutable and thread-safe.
 */
public final class CommonWords {
  /** No word is longer, in UTF-16 units. */
  public static final int LONGEST = 4;

  /** Rarity of a character that is no word of the table. */
  public static final int UNKNOWN = 34;

  private static final String RESOURCE = "common-words.txt";
  private static final CommonWords SHARED = load();

  private final Map<String, Integer> rarities;
  private final Map<String, WordKind> kinds;

  private CommonWords(Map<String, Integer> rarities, Map<String, WordKind> kinds) {
    this.rarities = Map.copyOf(rarities);
    this.kinds = Map.copyOf(kinds);
  }

  /** The words of the resource. */
  public static CommonWords shared() {
    return SHARED;
  }

  /**
   * How rare {@code word} is; of a single character at most {@link #UNKNOWN}, of an unknown longer
   * word so much that its characters one by one are likelier.
   */
  public int rarity(String word) {
    return rarities.getOrDefault(word, UNKNOWN * word.length() + (word.length() - 1));
  }

  /** Whether {@code word} is in the table. */
  public boolean contains(String word) {
    return rarities.containsKey(word);
  }

  /** What {@code word} most often is; {@link WordKind#OTHER} if it is not in the table. */
  public WordKind kind(String word) {
    return kinds.getOrDefault(word, WordKind.OTHER);
  }

  private static CommonWords load() {
    try (InputStream resource = CommonWords.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      return read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static CommonWords read(BufferedReader lines) throws IOException {
    Map<String, Integer> rarities = new HashMap<>(120_000);
    Map<String, WordKind> kinds = new HashMap<>(120_000);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#")) {
        String[] fields = line.split(" ", -1);
        int letter = fields[0].length() - 1;
        int rarity = Integer.parseInt(fields[0].substring(0, letter));
        WordKind kind = WordKind.ofLetter(fields[0].substring(letter));
        for (int i = 1; i < fields.length; i++) {
          rarities.put(fields[i], rarity);
          kinds.put(fields[i], kind);
        }
      }
    }
    return new CommonWords(rarities, kinds);
  }
}
