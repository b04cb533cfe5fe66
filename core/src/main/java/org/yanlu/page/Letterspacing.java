package org.yanlu.page;

import org.yanlu.page.edge.Marks;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Takes out the blanks of lines that were set wide: {@code 大 橋 通 車}. */
final class Letterspacing {
  /** So many pairs of characters at least must be spaced. */
  private static final int LEAST = 3;

  private Letterspacing() {}

  /** {@code line} without blanks between Chinese characters, if it was set wide. */
  static SourceText close(SourceText line) {
    String text = line.text();
    int spaced = 0;
    int tight = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Marks.isHan(text.charAt(i))) {
        tight += Marks.isHan(text.charAt(i - 1)) ? 1 : 0;
        spaced += isGap(text, i - 1) ? 1 : 0;
      }
    }
    return spaced >= LEAST && tight == 0 ? closed(line) : line;
  }

  /** Whether a single blank stands at {@code at} between two Chinese characters. */
  private static boolean isGap(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Marks.isBlank(text.charAt(at))
        && Marks.isHan(text.charAt(at - 1))
        && Marks.isHan(text.charAt(at + 1));
  }

  private static SourceText closed(SourceText line) {
    String text = line.text();
    int from = 0;
    SourceText.Builder builder = SourceText.builder(text);
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isGap(text, i)) {
        builder.add(line.slice(new Span(from, i)));
        from = i + 1;
      }
    }
    return builder.build();
  }
}
