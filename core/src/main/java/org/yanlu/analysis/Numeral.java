package org.yanlu.analysis;

import org.yanlu.text.HanFolding;

/**
 * Reads one numeral from a folded text: 二〇二四, 一百二十億, 120億, 1.5萬. Not thread-safe; reused.
 *
 * <p>What can be read in two ways (三五 is three or five, 一百二 is 102 or 120) is not read.
 */
final class Numeral {
  /** Longer runs are not numbers that a page would print. */
  private static final int LONGEST = 20;

  /** Each at its value, but for the last, another two. */
  private static final String DIGITS = HanFolding.fold("〇一二三四五六七八九兩");

  private static final String UNITS = HanFolding.fold("十百千萬億");
  private static final long[] UNIT_VALUES = {10, 100, 1000, 10_000, 100_000_000};
  private static final long GREATEST = 1_000_000_000_000_000L;

  private final TextBuffer text;
  private int end;
  private int characters;
  private long value;

  Numeral(TextBuffer text) {
    this.text = text;
  }

  /** Whether {@code folded} can start a numeral in Chinese characters. */
  static boolean startsHan(int folded) {
    return DIGITS.indexOf(folded) >= 0 || UNITS.indexOf(folded) >= 0;
  }

  /** Where the run of numeral characters read last ended, whether or not it had a value. */
  int end() {
    return end;
  }

  /** The value read last. */
  long value() {
    return value;
  }

  /** How many characters the numeral read last has. */
  int characters() {
    return characters;
  }

  /**
   * Reads the run of Chinese numeral characters at {@code start}.
   *
   * @return whether it has one value
   */
  boolean readHan(int start) {
    end = start;
    while (end < text.length() && startsHan(text.at(end))) {
      end++;
    }
    characters = end - start;
    return characters <= LONGEST && (hasUnit(start) ? readWithUnits(start) : readDigits(start));
  }

  /**
   * Reads the Arabic digits at {@code start}, with thousands' commas and decimals, and the units
   * behind them.
   *
   * @return whether they have one value; a fraction has none
   */
  boolean readArabic(int start) {
    long mantissa = 0;
    long scale = 0;
    end = start;
    while (end - start <= LONGEST && isArabicPart(end)) {
      int c = text.at(end++);
      if (c == '.') {
        scale = 1;
      } else if (c != ',') {
        mantissa = 10 * mantissa + c - '0';
        scale *= 10;
      }
    }
    long unit = 1;
    while (end < text.length() && UNITS.indexOf(text.at(end)) >= 0 && unit < GREATEST) {
      unit *= UNIT_VALUES[UNITS.indexOf(text.at(end++))];
    }
    characters = end - start;
    if (characters == 0 || characters > LONGEST || mantissa > GREATEST / unit || isDigit(end)) {
      return false;
    }
    value = scale == 0 ? mantissa * unit : mantissa * unit / scale;
    return scale == 0 || mantissa * unit % scale == 0;
  }

  private boolean isArabicPart(int offset) {
    if (isDigit(offset)) {
      return true;
    }
    return offset > 0
        && offset < text.length()
        && (text.at(offset) == '.' || text.at(offset) == ',')
        && isDigit(offset - 1)
        && isDigit(offset + 1);
  }

  private boolean isDigit(int offset) {
    return offset < text.length() && text.at(offset) >= '0' && text.at(offset) <= '9';
  }

  private int digit(int offset) {
    int digit = DIGITS.indexOf(text.at(offset));
    return digit < 10 ? digit : 2;
  }

  private boolean hasUnit(int start) {
    for (int at = start; at < end; at++) {
      if (UNITS.indexOf(text.at(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Digit by digit, as years are written: 二〇二四. */
  private boolean readDigits(int start) {
    value = 0;
    boolean hasZero = false;
    for (int at = start; at < end; at++) {
      int digit = digit(at);
      hasZero |= digit == 0;
      value = value * 10 + digit;
    }
    return value <= GREATEST && (characters != 2 || hasZero);
  }

  /** By units: 一百二十億. */
  private boolean readWithUnits(int start) {
    if (characters == 1 && text.at(start) != UNITS.charAt(0)) {
      return false;
    }
    long total = 0;
    long section = 0;
    int digit = -1;
    long lastUnit = 1;
    for (int at = start; at < end; at++) {
      int next = digit(at);
      if (next >= 0) {
        if (digit > 0) {
          return false;
        }
        lastUnit = next == 0 ? 1 : lastUnit;
        digit = next;
        continue;
      }
      lastUnit = UNIT_VALUES[UNITS.indexOf(text.at(at))];
      if (lastUnit < 10_000) {
        section += Math.max(digit, digit < 0 ? 1 : 0) * lastUnit;
      } else {
        section = Math.max(section + Math.max(digit, 0), total == 0 ? 1 : 0);
        total = lastUnit == 10_000 ? total + section * lastUnit : (total + section) * lastUnit;
        section = 0;
      }
      digit = -1;
      if (total > GREATEST) {
        return false;
      }
    }
    value = total + section + Math.max(digit, 0);
    return digit <= 0 || lastUnit <= 10;
  }
}
