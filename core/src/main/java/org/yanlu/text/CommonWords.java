package org.yanlu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Kind of a word that the table lacks. */
  public static final char UNKNOWN_KIND = '-';

  private final PhraseTrie<Entry> words;
  private final Map<Character, Places> places;

  private CommonWords(Map<String, Entry> words) {
    PhraseTrie.Builder<Entry> builder = PhraseTrie.builder();
    words.forEach(builder::add);
    this.words = builder.build();
    this.places = places(words);
  }

  private record Entry(int rarity, char letter, WordKind kind) {}

  /** The words of the resource. */
  public static CommonWords shared() {
    return SHARED;
  }

  /**
   * How rare {@code word} is; of a single character at most {@link #UNKNOWN}, of an unknown longer
   * word so much that its characters one by one are likelier.
   */
  public int rarity(String word) {
    return entry(word).map(Entry::rarity).orElse(unknown(word.length()));
  }

  /**
   * How rare the words are that may start at {@code at}, that of {@code n} units at {@code n - 1}.
   */
  void raritiesAt(String text, int at, int[] rarities) {
    for (int n = 1; n <= LONGEST; n++) {
      rarities[n - 1] = unknown(n);
    }
    words.matchesAt(text, at, (end, entry) -> rarities[end - at - 1] = entry.rarity);
  }

  private static int unknown(int length) {
    return UNKNOWN * length + (length - 1);
  }

  /** What {@code word} most often is; {@link WordKind#OTHER} if it is not in the table. */
  public WordKind kind(String word) {
    return entry(word).map(Entry::kind).orElse(WordKind.OTHER);
  }

  /** The letter of its part of speech, as the head of the resource explains it. */
  public char letter(String word) {
    return entry(word).map(Entry::letter).orElse(UNKNOWN_KIND);
  }

  /** Whether {@code word} is in the table. */
  public boolean contains(String word) {
    return entry(word).isPresent();
  }

  private Optional<Entry> entry(String word) {
    List<Entry> entries = words.get(word);
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(0));
  }

  /** How often words end with {@code c}, of all its places in words; one half if unknown. */
  public double endingShare(char c) {
    Places of = places.get(c);
    return of == null ? 0.5 : of.ends / of.all;
  }

  /** How often words begin with {@code c}, of all its places in words; one half if unknown. */
  public double openingShare(char c) {
    Places of = places.get(c);
    return of == null ? 0.5 : of.opens / of.all;
  }

  /** Shares of all words in which a character stands, opens and ends. */
  private static final class Places {
    private double all;
    private double opens;
    private double ends;
  }

  private static Map<Character, Places> places(Map<String, Entry> words) {
    Map<Character, Places> places = new HashMap<>();
    words.forEach(
        (word, entry) -> {
          double share = Math.exp(-entry.rarity / 2.0);
          for (int i = 0; i < word.length(); i++) {
            Places of = places.computeIfAbsent(word.charAt(i), c -> new Places());
            of.all += share;
            of.opens += i == 0 ? share : 0;
            of.ends += i == word.length() - 1 ? share : 0;
          }
        });
    return places;
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
    Map<String, Entry> words = new HashMap<>(120_000);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#")) {
        String[] fields = line.split(" ", -1);
        char letter = fields[1].charAt(0);
        Entry entry = new Entry(Integer.parseInt(fields[0]), letter, WordKind.ofLetter(letter));
        for (int i = 2; i < fields.length; i++) {
          words.put(fields[i], entry);
        }
      }
    }
    return new CommonWords(words);
  }
}
