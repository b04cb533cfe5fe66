package org.yanlu.statement.speaker;

/** Which names are short forms of which. */
final class ShortForm {
  private static final NameReader NAMES = new NameReader();

  private ShortForm() {}

  /** Whether {@code part} can stand for the person called {@code full}. */
  static boolean of(String full, String part) {
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

  /** Whether {@code part} can stand for the body called {@code full}: its end, or its initials. */
  static boolean ofBody(String full, String part) {
    if (part.length() >= full.length()) {
      return full.equals(part);
    }
    return full.endsWith(part) || (part.length() <= full.length() / 2 && isInOrder(full, part));
  }

  private static boolean isInOrder(String full, String part) {
    if (full.charAt(0) != part.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < part.length(); i++) {
      if (full.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
