package org.yanlu.page;

import java.util.OptionalInt;

/** Reads small numbers written in Chinese digits: 一一三, 一百一十三, 三十一, 〇五. */
final class HanNumbers {
  private static final String DIGITS = "〇一二三四五六七八九";

  private HanNumbers() {}

  /** The number that {@code text} writes, in either kind of digits; empty if it writes none. */
  static OptionalInt parse(String text) {
    if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    return text.indexOf('十') < 0 && text.indexOf('百') < 0 ? inPlaces(text) : inUnits(text);
  }

  /** 一一三: a digit a place. */
  private static OptionalInt inPlaces(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** 一百一十三: digits before their units. */
  private static OptionalInt inUnits(String text) {
    int value = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '百' || c == '十') {
        value += Math.max(open, 1) * (c == '百' ? 100 : 10);
        open = 0;
      } else {
        open = digit(c);
        if (open < 0) {
          return OptionalInt.empty();
        }
      }
    }
    return OptionalInt.of(value + open);
  }

  private static int digit(char c) {
    return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
  }
}
