package org.yanlu.lucene.quote;

import org.yanlu.text.HanFolding;

/**
 * Which marks of a text change what it says: those of numbers (3.5, 6-7, 1/2, -5), signs, units and
 * currencies, and question marks. All others are the editor's. Immutable.
 */
final class Marks {
  /** Stands for a mark that says nothing. */
  static final char NONE = 0;

  /** They part two texts, not two numbers. */
  private static final String BETWEEN_TEXTS = HanFolding.fold("。！；!;「」『』“”…");

  private final String text;
  private final String folded;

  Marks(String text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  /** What the mark at {@code at} counts as; {@link #NONE} if it does not count. */
  char at(int at) {
    char c = folded.charAt(at);
    if (isSign(c, at)) {
      return c;
    }
    if (c == '?') {
      return at > 0 && folded.charAt(at - 1) == '?' ? NONE : c;
    }
    if (isDigit(before(at)) && isDigit(behind(at))) {
      return betweenDigits(c, at);
    }
    return (c == '-' || c == '~') && (isRange(at) || isMinus(at)) ? '-' : NONE;
  }

  private char betweenDigits(char c, int at) {
    return switch (c) {
      case '-', '~' -> '-';
      case '.', '・' -> '.';
      case ',' -> isThousands(at) ? NONE : c;
      default -> {
        if (c == '\n' || c == '\r') {
          yield NONE;
        }
        if (Character.isWhitespace(c)) {
          yield isDigit(charAt(at - 1)) ? ' ' : NONE;
        }
        yield BETWEEN_TEXTS.indexOf(c) >= 0 ? NONE : c;
      }
    };
  }

  /** Percent, degrees, squares, currencies, plus and the like. */
  private boolean isSign(char c, int at) {
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL, Character.OTHER_NUMBER -> true;
      case Character.MATH_SYMBOL ->
          switch (c) {
            case '~', '|' -> false;
            case '<', '>' -> isDigit(charAt(at - 1)) || isDigit(charAt(at + 1));
            default -> c < '\u2190' || c > '\u21FF';
          };
      case Character.OTHER_SYMBOL ->
          c == '°' || (c >= '\u2100' && c <= '\u214F') || (c >= '\u3300' && c <= '\u33FF');
      default -> c == '%' || c == '‰';
    };
  }

  /** From one number to another, the first perhaps with its unit: 6月-9月, but not COVID-19. */
  private boolean isRange(int at) {
    char before = before(at);
    char behind = behind(at);
    boolean numerals = Numerals.is(before) && Numerals.is(behind);
    boolean unit = Character.isLetter(before) && !isLatin(before) && isDigit(behind);
    return (numerals || unit) && !isDash(charAt(at - 1)) && !isDash(charAt(at + 1));
  }

  /** A hyphen or minus right before a number; a longer dash is no sign of it. */
  private boolean isMinus(int at) {
    char before = charAt(at - 1);
    return "-－−﹣".indexOf(text.charAt(at)) >= 0
        && isDigit(charAt(at + 1))
        && !Character.isLetterOrDigit(before)
        && !isDash(before);
  }

  /** 1,600 is 1600; 3,5 is not 35. */
  private boolean isThousands(int at) {
    int end = at + 1;
    while (isDigit(charAt(end))) {
      end++;
    }
    int start = at;
    while (isDigit(charAt(start - 1))) {
      start--;
    }
    return end - at == 4 && at - start >= 1 && at - start <= 3;
  }

  private char before(int at) {
    int i = at - 1;
    while (Character.isWhitespace(charAt(i))) {
      i--;
    }
    return charAt(i);
  }

  private char behind(int at) {
    int i = at + 1;
    while (Character.isWhitespace(charAt(i))) {
      i++;
    }
    return charAt(i);
  }

  private char charAt(int at) {
    return at >= 0 && at < folded.length() ? folded.charAt(at) : NONE;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '~';
  }

  private static boolean isLatin(char c) {
    return c < '\u0250';
  }
}
