package org.yanlu.analysis;

import java.util.List;
import org.yanlu.text.HanFolding;

/**
 * Queues the values of numbers that are not written in plain digits, so that 二〇二四年, 2024年 and
 * 民國113年 meet, 一百二十億 and 120億, 第三 and 第3.
 */
final class Numbers {
  private static final List<Era> ERAS =
      List.of(
          new Era("民國", 1911, false),
          new Era("明治", 1867, true),
          new Era("大正", 1911, true),
          new Era("昭和", 1925, true),
          new Era("平成", 1988, true),
          new Era("令和", 2018, true));

  /** What a single numeral must stand before to be a number: 三月 is, 三心兩意 is not. */
  private static final String COUNTED = HanFolding.fold("年月日號屆期季次歲");

  /** Longer digits that start with a zero are telephone numbers and codes. */
  private static final int LONGEST_PADDED = 4;

  private static final char ORDINAL = HanFolding.fold('第');
  private static final char YEAR = HanFolding.fold('年');
  private static final char FIRST = HanFolding.fold('元');

  private final TextBuffer text;
  private final TermQueue terms;
  private final Numeral numeral;

  Numbers(TextBuffer text, TermQueue terms) {
    this.text = text;
    this.terms = terms;
    numeral = new Numeral(text);
  }

  /** Years counted from the one before {@code name}'s first; some only where 年 follows. */
  private record Era(String name, int before, boolean needsYear) {
    Era {
      name = HanFolding.fold(name);
    }

    boolean endsAt(int offset, TextBuffer text) {
      return offset >= name.length()
          && text.at(offset - 1) == name.charAt(1)
          && text.at(offset - 2) == name.charAt(0);
    }
  }

  /** Whether a numeral in Chinese characters can start with {@code folded}. */
  static boolean startsHan(int folded) {
    return Numeral.startsHan(folded) || folded == FIRST;
  }

  /** Queues what the Chinese numeral at {@code start} is worth; returns where it ends. */
  int queueHan(int start) {
    if (text.at(start) == FIRST) {
      queueYear(start, start + 1, 1, 1);
      return start + 1;
    }
    if (numeral.readHan(start) && !queueYear(start)) {
      if (numeral.characters() > 1 || numeral.value() == 10 || isCounted(start)) {
        add(start, numeral.end(), numeral.characters(), numeral.value());
      }
    }
    return numeral.end();
  }

  /** Queues what the Arabic number at {@code start} is worth, if that differs from its digits. */
  void queueArabic(int start) {
    if (!numeral.readArabic(start) || queueYear(start)) {
      return;
    }
    boolean hasUnit = text.kindAt(numeral.end() - 1) != CharacterKind.DIGIT;
    boolean hasLeadingZero = text.at(start) == '0' && numeral.characters() > 1;
    if (hasUnit || (hasLeadingZero && numeral.characters() <= LONGEST_PADDED)) {
      add(start, numeral.end(), numeral.characters(), numeral.value());
    }
  }

  private boolean isCounted(int start) {
    int next = start + 1;
    return (start > 0 && text.at(start - 1) == ORDINAL)
        || (next < text.length() && COUNTED.indexOf(text.at(next)) >= 0);
  }

  private boolean queueYear(int start) {
    return queueYear(start, numeral.end(), numeral.characters(), numeral.value());
  }

  private boolean queueYear(int start, int end, int characters, long year) {
    for (Era era : ERAS) {
      if (era.endsAt(start, text)
          && year > 0
          && year < 200
          && (!era.needsYear() || (end < text.length() && text.at(end) == YEAR))) {
        add(start, end, characters, era.before() + year);
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end, int characters, long value) {
    terms.add(start, end, characters, TermType.NUMBER);
    terms.appendNumber(value);
  }
}
