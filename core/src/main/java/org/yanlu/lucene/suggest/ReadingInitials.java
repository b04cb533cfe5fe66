package org.yanlu.lucene.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The first letters of characters' commonest readings, from tables whose sources and licences their
 * heads name. Immutable and thread-safe.
 */
final class ReadingInitials {
  /** Of Mandarin readings in Pinyin. */
  static final ReadingInitials PINYIN = new ReadingInitials("pinyin-initials.txt");

  /** Of Cantonese readings in Jyutping. */
  static final ReadingInitials JYUTPING = new ReadingInitials("jyutping-initials.txt");

  private static final char FIRST = '一';
  private static final char UNKNOWN = '.';

  private final char[] letters;

  private ReadingInitials(String resource) {
    letters = load(resource);
  }

  /** The initials of {@code text}; empty if one of its characters has none. */
  String of(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - FIRST;
      if (index < 0 || index >= letters.length || letters[index] == UNKNOWN) {
        return "";
      }
      initials.append(letters[index]);
    }
    return initials.toString();
  }

  private static char[] load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(ReadingInitials.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      StringBuilder table = new StringBuilder();
      reader.lines().filter(line -> !line.startsWith("#")).forEach(table::append);
      return table.toString().toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of initials " + resource, e);
    }
  }
}
