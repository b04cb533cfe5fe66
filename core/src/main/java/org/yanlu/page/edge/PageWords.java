package org.yanlu.page.edge;

import java.util.ArrayList;
import java.util.List;

/**
 * How often strings of two to four characters stand on a page, so that a name is known when it is
 * broken that the page prints elsewhere. Not thread-safe.
 *
 * <p>Only the first {@value #LONGEST} characters are counted; a newspaper page has fewer.
 */
public final class PageWords {
  private static final int LONGEST = 200_000;
  private static final int SHORTEST_STRING = 2;
  private static final int LONGEST_STRING = 4;

  /** Stands before the strings that begin a piece; no text holds it. */
  private static final char BEGINNING = '\n';

  /** Strings as numbers, their characters behind each other; an open hash table. */
  private long[] strings = new long[1 << 10];

  private int[] counts = new int[strings.length];
  private int size;
  private int length;

  /** Pieces added and not counted yet: most pages break no paragraph and never ask. */
  private final List<CharSequence> waiting = new ArrayList<>();

  /** Adds a piece of running text, which must not change. */
  public void add(CharSequence piece) {
    waiting.add(piece);
  }

  private void countWaiting() {
    waiting.forEach(this::count);
    waiting.clear();
  }

  private void count(CharSequence piece) {
    int end = Math.min(piece.length(), LONGEST - length);
    for (int i = 0; i < end; i++) {
      long string = piece.charAt(i);
      for (int j = i + 1; j < end && j < i + LONGEST_STRING; j++) {
        string = string << Character.SIZE | piece.charAt(j);
        increment(string);
      }
    }
    if (end >= SHORTEST_STRING) {
      increment(number(BEGINNING + piece.subSequence(0, SHORTEST_STRING).toString()));
    }
    length += Math.max(end, 0);
  }

  /** How often {@code string}, of two to four characters, stands in a piece. */
  public int count(String string) {
    countWaiting();
    return counts[slot(number(string))];
  }

  /** How many pieces begin with {@code string}, of two characters. */
  public int begins(String string) {
    return count(BEGINNING + string);
  }

  private static long number(String string) {
    long number = 0;
    for (int i = 0; i < string.length(); i++) {
      number = number << Character.SIZE | string.charAt(i);
    }
    return number;
  }

  private void increment(long string) {
    int slot = slot(string);
    if (counts[slot]++ == 0) {
      strings[slot] = string;
      size++;
      if (size * 2 > strings.length) {
        grow();
      }
    }
  }

  /** Where {@code string} is or would be. */
  private int slot(long string) {
    int slot = Long.hashCode(string * 0x9E3779B97F4A7C15L) & (strings.length - 1);
    while (counts[slot] > 0 && strings[slot] != string) {
      slot = (slot + 1) & (strings.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldStrings = strings;
    int[] oldCounts = counts;
    strings = new long[oldStrings.length * 2];
    counts = new int[strings.length];
    for (int i = 0; i < oldStrings.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldStrings[i]);
        strings[slot] = oldStrings[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
