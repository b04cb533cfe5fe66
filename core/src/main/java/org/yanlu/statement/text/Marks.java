package org.yanlu.statement.text;

/**
 * Punctuation brought to one form, a character for a character, so that offsets hold in both texts.
 *
 * <p>Curly quotation marks become corner brackets, vertical and small forms their usual ones, and a
 * half-width comma, colon, semicolon, question or exclamation mark between Chinese characters its
 * full-width form.
 */
final class Marks {
  private static final String FROM = "“”‘’﹁﹂﹃﹄︰﹕﹔﹖﹗﹐︱〝〞＂｢｣()";
  private static final String TO = "「」『』「」『』：：；？！，—「」\"「」（）";
  private static final String HALF = ",:;?!";
  private static final String FULL = "，：；？！";

  private Marks() {}

  /** The text with its marks in one form; as long as {@code text}. */
  static String plain(String text) {
    char[] plain = text.toCharArray();
    boolean open = false;
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      int at = FROM.indexOf(c);
      if (at >= 0) {
        c = TO.charAt(at);
      }
      if (c == '"') {
        open = !open;
        c = open ? '「' : '」';
      } else if (c == '\n') {
        open = false;
      } else if (HALF.indexOf(c) >= 0 && besideHan(text, i)) {
        c = FULL.charAt(HALF.indexOf(c));
      }
      plain[i] = c;
    }
    return new String(plain);
  }

  /** A half-width mark between digits or Latin letters (1,199; 14:40) stays what it is. */
  private static boolean besideHan(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return before > 0x2E7F || after > 0x2E7F || after == '\n';
  }

  static boolean isOpening(char c) {
    return "「『《〈（【〔".indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return "」』》〉）】〕".indexOf(c) >= 0;
  }

  static char opening(char closing) {
    return "「『《〈（【〔".charAt("」』》〉）】〕".indexOf(closing));
  }
}
