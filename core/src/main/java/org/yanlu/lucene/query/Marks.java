package org.yanlu.lucene.query;

/** The characters that mean something in a query, full and half width. */
final class Marks {
  private static final String OPENING = "\"＂「『“";
  private static final String CLOSING = "\"＂」』”";

  private Marks() {}

  static boolean opensQuotation(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isQuotationMark(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  /** The mark that closes what {@code opening} opens. */
  static char closing(char opening) {
    return CLOSING.charAt(OPENING.indexOf(opening));
  }

  static boolean opensGroup(char c) {
    return c == '(' || c == '（';
  }

  static boolean closesGroup(char c) {
    return c == ')' || c == '）';
  }

  static boolean opensRange(char c) {
    return c == '[' || c == '［';
  }

  static boolean closesRange(char c) {
    return c == ']' || c == '］';
  }

  static boolean isPlus(char c) {
    return c == '+' || c == '＋';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '－';
  }

  static boolean isTilde(char c) {
    return c == '~' || c == '～';
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  static boolean isSlash(char c) {
    return c == '/' || c == '／';
  }

  static boolean isStar(char c) {
    return c == '*' || c == '＊';
  }

  static boolean isQuestionMark(char c) {
    return c == '?' || c == '？';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean endsWord(char c) {
    return isBlank(c) || isQuotationMark(c) || opensGroup(c) || closesGroup(c);
  }

  /** Whether nothing in {@code text} is a letter, digit or wildcard. */
  static boolean isOnlyPunctuation(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
