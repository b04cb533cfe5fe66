package org.yanlu.lucene.quote;

import org.yanlu.text.HanFolding;

/** The characters that numbers are written with. */
final class Numerals {
  private static final String CHINESE = HanFolding.fold("零〇一二三四五六七八九十百千萬億兩");

  private Numerals() {}

  /** Whether {@code folded} is a digit or a Chinese numeral. */
  static boolean is(char folded) {
    return Character.isDigit(folded) || CHINESE.indexOf(folded) >= 0;
  }
}
