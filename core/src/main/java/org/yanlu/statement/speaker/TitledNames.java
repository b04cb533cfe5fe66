package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;

/** Finds people who are named by family name and title alone: {@code 陳太}, {@code 黃市長}. */
public final class TitledNames {
  private static final int LONGEST = 6;
  private static final NameReader NAMES = new NameReader();

  private TitledNames() {}

  /** Those in {@code text} in text order, none within a name of {@code known}. */
  public static List<String> in(String text, KnownNames known) {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int name = known.longestAt(text, i, text.length());
      int end = name > i ? name : NAMES.titledName(text, i, Math.min(text.length(), i + LONGEST));
      if (name <= i && end > i) {
        found.add(text.substring(i, end));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }
}
