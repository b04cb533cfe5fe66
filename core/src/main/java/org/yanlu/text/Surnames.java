package org.yanlu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The family names of {@code surnames.txt}: the project's only list. Immutable, thread-safe. */
public final class Surnames {
  private static final String RESOURCE = "surnames.txt";
  private static final Set<String> KINDS =
      Set.of("chinese", "common", "seldom", "compound", "japanese");
  private static final Surnames PROJECT = load();

  private final Set<String> chinese;
  private final Set<String> common;
  private final Set<String> compound;
  private final Set<String> japanese;
  private final CharacterSet single;
  private final CharacterSet singleOrSeldom;
  private final PhraseTrie<Boolean> several;
  private final String pattern;
  private final Pattern name;

  private Surnames(Map<String, Set<String>> kinds) {
    chinese = kinds.getOrDefault("chinese", Set.of());
    common = kinds.getOrDefault("common", Set.of());
    compound = kinds.getOrDefault("compound", Set.of());
    japanese = kinds.getOrDefault("japanese", Set.of());
    single = CharacterSet.of(String.join("", chinese));
    String all = String.join("", chinese) + String.join("", kinds.getOrDefault("seldom", Set.of()));
    singleOrSeldom = CharacterSet.of(all);
    PhraseTrie.Builder<Boolean> builder = PhraseTrie.builder();
    compound.forEach(each -> builder.add(each, true));
    japanese.stream().filter(each -> each.length() > 1).forEach(each -> builder.add(each, true));
    several = builder.build();
    pattern = String.join("|", compound) + "|[" + all + "]";
    name = Pattern.compile("(?:" + pattern + ")\\p{IsHan}{1,2}");
  }

  /** The project's list. */
  public static Surnames project() {
    return PROJECT;
  }

  /** The Chinese and Korean family names of one character, in a fixed order. */
  public List<String> chinese() {
    return List.copyOf(chinese);
  }

  /** Those of {@link #chinese()} that one in a thousand people or more bears. */
  public List<String> common() {
    return List.copyOf(common);
  }

  /** The Chinese and Korean family names of two characters, in a fixed order. */
  public List<String> compound() {
    return List.copyOf(compound);
  }

  /** Whether {@code c} is a Chinese or Korean family name of one character. */
  public boolean isChinese(char c) {
    return single.has(c);
  }

  /**
   * The offset behind the longest compound or Japanese family name of more than one character at
   * {@code at} that ends by {@code end}; {@code at} if none does.
   */
  public int severalAt(String text, int at, int end) {
    return several.longestAt(text, at, end);
  }

  /** Whether {@code name} is a family name that one in a thousand people or more bears. */
  public boolean isCommon(String name) {
    return common.contains(name);
  }

  /** Whether {@code name} is a Japanese family name. */
  public boolean isJapanese(String name) {
    return japanese.contains(name);
  }

  /**
   * A Chinese family name, for use inside a pattern; also one whose character is mostly another
   * word, so it fits only where a name is expected.
   */
  public String pattern() {
    return pattern;
  }

  /** Whether {@code text} is built as a Chinese name of two to four characters is. */
  public boolean isName(String text) {
    return text.length() <= 4 && name.matcher(text).matches();
  }

  /** Whether {@code text} begins with a family name that {@link #pattern} fits. */
  public boolean begins(String text) {
    return !text.isEmpty()
        && (singleOrSeldom.has(text.charAt(0))
            || (text.length() > 1 && compound.contains(text.substring(0, 2))));
  }

  private static Surnames load() {
    try (InputStream resource = Surnames.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      return read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Surnames read(BufferedReader lines) throws IOException {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        if (!KINDS.contains(words.get(0))) {
          throw new IllegalStateException(RESOURCE + ": kind " + words.get(0));
        }
        kinds
            .computeIfAbsent(words.get(0), kind -> new TreeSet<>())
            .addAll(words.subList(1, words.size()));
      }
    }
    return new Surnames(kinds);
  }
}
