package org.yanlu.analysis;

import java.util.Arrays;

/** Terms that wait for the text to reach where they start. Not thread-safe; reused, not garbage. */
final class TermQueue {
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] termEnds = new int[16];
  private int[] positions = new int[16];
  private String[] types = new String[16];
  private char[] chars = new char[128];
  private int first;
  private int size;

  /** Forgets all terms. */
  void clear() {
    first = 0;
    size = 0;
  }

  /** Whether no term waits. */
  boolean isEmpty() {
    return first == size;
  }

  /** Whether the next term starts at {@code offset}. */
  boolean startsAt(int offset) {
    return first < size && starts[first] == offset;
  }

  /**
   * Adds a term, empty so far, behind those that start no later.
   *
   * @param start UTF-16 offset of its first character in the text
   * @param end offset behind its last character
   * @param positions how many characters of the text it covers
   */
  void add(int start, int end, int positions, String type) {
    if (first == size) {
      clear();
    }
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    this.positions[size] = positions;
    types[size] = type;
    termEnds[size] = termStart(size);
    size++;
  }

  /** Adds a character to the term added last. */
  void append(int codePoint) {
    int end = termEnds[size - 1];
    if (end + 2 > chars.length) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    termEnds[size - 1] = end + Character.toChars(codePoint, chars, end);
  }

  /** Adds the digits of a number, which is not negative, to the term added last. */
  void appendNumber(long number) {
    if (number > 9) {
      appendNumber(number / 10);
    }
    append('0' + (int) (number % 10));
  }

  /** Goes to the next term. */
  void remove() {
    first++;
  }

  char[] chars() {
    return chars;
  }

  int termStart() {
    return termStart(first);
  }

  int termEnd() {
    return termEnds[first];
  }

  int start() {
    return starts[first];
  }

  int end() {
    return ends[first];
  }

  int positions() {
    return positions[first];
  }

  String type() {
    return types[first];
  }

  private int termStart(int term) {
    return term == 0 ? 0 : termEnds[term - 1];
  }

  private void grow() {
    int capacity = 2 * size;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    termEnds = Arrays.copyOf(termEnds, capacity);
    positions = Arrays.copyOf(positions, capacity);
    types = Arrays.copyOf(types, capacity);
  }
}
