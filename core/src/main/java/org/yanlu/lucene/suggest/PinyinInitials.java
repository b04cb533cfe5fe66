package org.yanlu.lucene.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The first letters of characters' commonest Mandarin readings, from a table made with the
 * Han-Latin transform of ICU (Unicode License v3), see the file's head. Cantonese readings are left
 * out: no table of them under a licence like this project's was at hand. Thread-safe.
 */
final class PinyinInitials {
  private static final char FIRST = '一';
  private static final char[] LETTERS = load();

  private PinyinInitials() {}

  /** The initials of {@code text}; empty if one of its characters has none. */
  static String of(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - FIRST;
      if (index < 0 || index >= LETTERS.length || LETTERS[index] == '.') {
        return "";
      }
      initials.append(LETTERS[index]);
    }
    return initials.toString();
  }

  private static char[] load() {
    try (InputStream in =
            Objects.requireNonNull(
                PinyinInitials.class.getResourceAsStream("pinyin-initials.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      StringBuilder letters = new StringBuilder();
      reader.lines().filter(line -> !line.startsWith("#")).forEach(letters::append);
      return letters.toString().toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of initials", e);
    }
  }
}
