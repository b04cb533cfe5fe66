package org.yanlu.analysis;

import java.util.Random;
import org.yanlu.text.HanFolding;

/** Random text for laws; the same seed gives the same text. */
final class RandomText {
  private static final int[] BLOCKS = {
    0x20, 0x41, 0x61, 0x30, 0xC0, 0x300, 0x391, 0x410, 0x5D0, 0x627, 0x900, 0xE01, 0x1100, 0x2010,
    0x2150, 0x2460, 0x2E80, 0x3000, 0x3041, 0x30A1, 0x3105, 0x3400, 0x4E00, 0x5B57, 0xAC00, 0xD800,
    0xDC00, 0xE000, 0xF900, 0xFE00, 0xFE30, 0xFF01, 0xFF66, 0x1F600, 0x1D400, 0x20000, 0x2A700,
    0x2F800, 0x30000, 0xE0100
  };

  private RandomText() {}

  /** Up to {@code length} code points of any block, lone halves of characters included. */
  static String ofAnyBlock(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(length + 1); i > 0; i--) {
      int block =
          random.nextInt(8) == 0
              ? random.nextInt(Character.MAX_CODE_POINT - 32)
              : BLOCKS[random.nextInt(BLOCKS.length)];
      text.appendCodePoint(block + random.nextInt(32));
    }
    return text.toString();
  }

  /** Code points folded one by one, lone halves replaced: what terms are made of. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .map(HanFolding::fold)
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
