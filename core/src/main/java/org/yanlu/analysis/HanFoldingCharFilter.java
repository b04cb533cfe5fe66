package org.yanlu.analysis;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import org.apache.lucene.analysis.CharFilter;
import org.yanlu.text.HanFolding;

/** Folds characters by {@link HanFolding}; offsets stay as they are. */
final class HanFoldingCharFilter extends CharFilter {
  private static final int NONE = -1;

  /** First half of a character whose second half was not read yet. */
  private int half = NONE;

  HanFoldingCharFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read = readUnits(buffer, offset, length);
    if (read > 1 && Character.isHighSurrogate(buffer[offset + read - 1])) {
      half = buffer[offset + read - 1];
      read--;
    }
    if (read > 0) {
      String folded = HanFolding.fold(CharBuffer.wrap(buffer, offset, read));
      folded.getChars(0, read, buffer, offset);
    }
    return read;
  }

  private int readUnits(char[] buffer, int offset, int length) throws IOException {
    if (half == NONE) {
      return input.read(buffer, offset, length);
    }
    buffer[offset] = (char) half;
    half = NONE;
    return 1 + Math.max(0, length > 1 ? input.read(buffer, offset + 1, length - 1) : 0);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
