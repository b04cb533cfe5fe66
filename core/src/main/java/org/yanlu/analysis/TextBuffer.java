package org.yanlu.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.yanlu.text.HanFolding;

/**
 * A whole text, read code point by code point, folded or as it stands. Offsets are UTF-16 units of
 * the text. Not thread-safe; reused, and let go of when it grew beyond {@value #KEPT} units.
 */
final class TextBuffer {
  private static final int KEPT = 1 << 18;

  private final boolean folding;
  private char[] chars = new char[4096];
  private int length;

  TextBuffer(boolean folding) {
    this.folding = folding;
  }

  /** Reads {@code input} to its end. */
  void read(Reader input) throws IOException {
    length = 0;
    for (int n = fill(input); n >= 0; n = fill(input)) {
      length += n;
    }
  }

  /** Forgets the text. */
  void clear() {
    length = 0;
    if (chars.length > KEPT) {
      chars = new char[4096];
    }
  }

  int length() {
    return length;
  }

  /** The code point at {@code offset}, folded if this buffer folds. */
  int at(int offset) {
    char c = chars[offset];
    if (Character.isHighSurrogate(c) && offset + 1 < length) {
      char low = chars[offset + 1];
      if (Character.isLowSurrogate(low)) {
        int codePoint = Character.toCodePoint(c, low);
        return folding ? HanFolding.fold(codePoint) : codePoint;
      }
    }
    return folding ? HanFolding.fold(c) : c;
  }

  /** Where the character behind the one at {@code offset} starts. */
  int next(int offset) {
    return Character.isHighSurrogate(chars[offset])
            && offset + 1 < length
            && Character.isLowSurrogate(chars[offset + 1])
        ? offset + 2
        : offset + 1;
  }

  /** The kind of the character at {@code offset}, {@code OTHER} behind the end. */
  CharacterKind kindAt(int offset) {
    return offset < length ? CharacterKind.of(at(offset)) : CharacterKind.OTHER;
  }

  private int fill(Reader input) throws IOException {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    return input.read(chars, length, chars.length - length);
  }
}
