package org.yanlu.statement.speaker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The full names under which a page prints the offices of a city or county: 環保局 is 臺南市環保局 where the
 * page says so once and says nothing else. Immutable and thread-safe.
 */
final class PrintedBodies {
  private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{1,5}[局處所]");
  private static final String OWNER =
      "(?:\\p{IsHan}{2}[市縣](?:政府)?|(?:\\p{IsHan}(?=市府))?[市縣]府)(?:\\p{IsHan}{1,2}區)?";

  private final String text;

  PrintedBodies(String text) {
    this.text = text;
  }

  /**
   * The longest name printed of the office called {@code body}; empty if there are several owners.
   */
  Optional<String> fullest(String body) {
    if (!OFFICE.matcher(body).matches()) {
      return Optional.empty();
    }
    String longest = "";
    Matcher printed = Pattern.compile(OWNER + Pattern.quote(body)).matcher(text);
    while (printed.find()) {
      String name = printed.group();
      if (name.length() > longest.length() && (longest.isEmpty() || sameOwner(name, longest))) {
        longest = name;
      } else if (!sameOwner(longest, name)) {
        return Optional.empty();
      }
    }
    return Optional.of(longest).filter(name -> !name.isEmpty());
  }

  /** Whether the shorter name is the longer one with its owner shortened: 市府 for 臺南市政府. */
  private static boolean sameOwner(String longer, String shorter) {
    return shorter.charAt(0) == '市'
        || shorter.charAt(0) == '縣'
        || longer.startsWith(shorter.substring(0, 3));
  }
}
