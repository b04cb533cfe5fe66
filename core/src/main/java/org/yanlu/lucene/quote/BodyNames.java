package org.yanlu.lucene.quote;

import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;

/** Whether two names of bodies can be one's. All names plain: folded and without blanks. */
final class BodyNames {
  /** Shorter names are not known for those of bodies that end with them. */
  private static final int SHORTEST = 3;

  private static final String PLACE_ENDS = HanFolding.fold("國省市縣區鄉鎮里村局處會院部署府");
  private static final Pattern GOVERNMENT = Pattern.compile(HanFolding.fold("(?<=[市縣])政府"));
  private static final Pattern OWN = Pattern.compile(HanFolding.fold("^(?:本|市府|縣府)(?=.)"));

  private BodyNames() {}

  /** Whether {@code shorter} is {@code longer} without the bodies or places that it belongs to. */
  static boolean isShortFor(String shorter, String longer) {
    String front = longer.substring(0, Math.max(0, longer.length() - shorter.length()));
    return shorter.length() >= SHORTEST
        && longer.endsWith(shorter)
        && (front.isEmpty() || PLACE_ENDS.indexOf(front.charAt(front.length() - 1)) >= 0);
  }

  /** 臺南市政府某局 and 臺南市某局. */
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Whether one may stand for the other: 市府某局 for 某市政府某局, or initials (某防某保處). */
  static boolean mayBeSame(String one, String other) {
    String first = OWN.matcher(plain(one)).replaceFirst("");
    String second = OWN.matcher(plain(other)).replaceFirst("");
    return first.length() <= second.length() ? isWithin(first, second) : isWithin(second, first);
  }

  private static String plain(String name) {
    return GOVERNMENT.matcher(name).replaceAll("");
  }

  /**
   * Whether the characters of {@code few} stand in {@code many} in that order, the last one last.
   */
  private static boolean isWithin(String few, String many) {
    int at = -1;
    for (int i = 0; i < few.length(); i++) {
      at = many.indexOf(few.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return few.length() > 1 && many.charAt(many.length() - 1) == few.charAt(few.length() - 1);
  }
}
