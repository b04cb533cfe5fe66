package org.yanlu.statement.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.text.CharacterSet;
import org.yanlu.text.PhraseTrie;

/** The family names of {@code surnames.txt}. Thread-safe. */
public final class Surnames {
  private static final Surnames PROJECT = new Surnames(Resource.lines("surnames.txt"));

  private final Set<String> chinese = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> compound = new HashSet<>();
  private final Set<String> japanese = new HashSet<>();
  private final CharacterSet single;
  private final PhraseTrie<Boolean> several;

  private Surnames(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      Set<String> names =
          switch (words[0]) {
            case "chinese" -> chinese;
            case "common" -> common;
            case "compound" -> compound;
            case "japanese" -> japanese;
            default -> throw new IllegalStateException("surnames.txt: kind " + words[0]);
          };
      names.addAll(Arrays.asList(words).subList(1, words.length));
    }
    single = CharacterSet.of(String.join("", chinese));
    PhraseTrie.Builder<Boolean> builder = PhraseTrie.builder();
    compound.forEach(name -> builder.add(name, true));
    japanese.stream().filter(name -> name.length() > 1).forEach(name -> builder.add(name, true));
    several = builder.build();
  }

  /** The project's list. */
  public static Surnames project() {
    return PROJECT;
  }

  /** The Chinese and Korean family names of one character, in a fixed order. */
  public List<String> chinese() {
    return chinese.stream().sorted().toList();
  }

  /** Those of {@link #chinese()} that one in a thousand people or more bears. */
  public List<String> common() {
    return common.stream().sorted().toList();
  }

  /** The Chinese family names of two characters, in a fixed order. */
  public List<String> compound() {
    return compound.stream().sorted().toList();
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
}
