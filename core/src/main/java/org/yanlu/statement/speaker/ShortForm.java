package org.yanlu.statement.speaker;

/** Which names are short forms of which. Thread-safe. */
public final class ShortForm {
  private static final NameReader NAMES = new NameReader();

  /** Shorter names that differ by a letter are other names. */
  private static final int LONG = 7;

  private ShortForm() {}

  /** Whether {@code part} can stand for the person called {@code full}. */
  public static boolean of(String full, String part) {
    if (part.length() >= full.length()) {
      return false;
    }
    if (full.startsWith(part) && !NameReader.isLatin(part.charAt(0))) {
      return part.length() == 1
          || full.length() >= 4
          || NAMES.isLongFamily(full, part.length())
          || NameReader.isDot(full.charAt(part.length()));
    }
    if (full.endsWith(part)) {
      char before = full.charAt(full.length() - part.length() - 1);
      return NameReader.isDot(before) || before == ' ';
    }
    return full.startsWith(part + " ");
  }

  /** Whether {@code part} is a part of the Latin name {@code full} but for one letter. */
  public static boolean misspelt(String full, String part) {
    if (part.length() < LONG || !NameReader.isLatin(part.charAt(0)) || part.indexOf(' ') >= 0) {
      return false;
    }
    for (String word : full.split(" ", -1)) {
      if (word.length() >= LONG && differsByOne(word, part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one letter was put in, left out or changed. */
  private static boolean differsByOne(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    int difference = longer.length() - shorter.length();
    return difference <= 1
        && longer
            .substring(Math.min(longer.length(), at + 1))
            .equals(shorter.substring(Math.min(shorter.length(), difference == 1 ? at : at + 1)));
  }

  /** Whether {@code part} can stand for the body called {@code full}: its end, or its initials. */
  static boolean ofBody(String full, String part) {
    if (part.length() >= full.length()) {
      return full.equals(part);
    }
    return full.endsWith(part) || (part.length() <= full.length() / 2 && isInitials(full, part));
  }

  /** Whether {@code part} is made of characters of {@code full}, its first and last among them. */
  public static boolean isInitials(String full, String part) {
    if (full.charAt(0) != part.charAt(0)
        || full.charAt(full.length() - 1) != part.charAt(part.length() - 1)) {
      return false;
    }
    return isSubsequence(full, part);
  }

  /** Whether the characters of {@code part} stand in {@code full} in the same order. */
  public static boolean isSubsequence(String full, String part) {
    int at = 0;
    for (int i = 0; i < full.length() && at < part.length(); i++) {
      if (full.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
