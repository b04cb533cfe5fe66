package org.yanlu.page.edge;

/** What the characters of Chinese print are to a reader of layout: blanks, ends, openings. */
public final class Marks {
  private static final String FINAL = "。！？!?…⋯︒";
  private static final String CLOSING = "」』”’）)】》〉〕］]";
  private static final String OPENING = "「『“‘（(【《〈〔［[";
  private static final String MIDDLE = "，、；,;‧·—－─–";
  private static final String NEVER_FIRST = "，、；：。！？,;:!?.」』”’）)】》〉〕％%";

  private Marks() {}

  /** Whether {@code c} shows nothing: white space, zero-width characters, controls. */
  public static boolean isBlank(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u2060';
  }

  /** Whether {@code c} is a Chinese character; halves of pairs outside the BMP count as such. */
  public static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || Character.isSurrogate(c)
        || c == '〇'
        || c == '々';
  }

  /** Whether {@code c} is a letter or digit of a script that is written with spaces. */
  public static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Whether {@code c} is a digit of either width. */
  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  public static boolean isFinal(char c) {
    return FINAL.indexOf(c) >= 0;
  }

  /** Whether {@code c} opens the bracket of a label: 【, 〔, [. */
  public static boolean isOpeningOfLabel(char c) {
    return "【〔[".indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  public static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  public static boolean isMiddle(char c) {
    return MIDDLE.indexOf(c) >= 0;
  }

  public static boolean isNeverFirst(char c) {
    return NEVER_FIRST.indexOf(c) >= 0;
  }

  /** Whether {@code text} ends as a sentence does: a final mark, closing marks after it or none. */
  public static boolean endsSentence(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && isClosing(text.charAt(last))) {
      last--;
    }
    return last >= 0 && isFinal(text.charAt(last));
  }

  /** Whether a sentence or a clause ends somewhere inside {@code text}. */
  public static boolean hasClauses(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '，' || c == '；' || c == '。' || c == '！' || c == '？') {
        return true;
      }
    }
    return false;
  }

  /** The part of {@code text} before or after blanks is left out: the span of what shows. */
  public static int[] trimmed(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new int[] {from, to};
  }
}
