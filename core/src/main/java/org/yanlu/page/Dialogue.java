package org.yanlu.page;

import java.util.regex.Pattern;

/** Tells question and answer by the label that a line begins with. */
final class Dialogue {
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:問|Q|Ｑ|記者問?|本報問?|主持人|[\\p{IsHan}]{2,8}記者)\\d{0,2}\\s*[:：﹕].*", Pattern.DOTALL);
  private static final Pattern ANSWER =
      Pattern.compile("(?:答|A|Ａ|受訪者|[\\p{IsHan}]{0,6}發言人)\\d{0,2}\\s*[:：﹕].*", Pattern.DOTALL);

  /** No label is longer, in UTF-16 units. */
  private static final int LABEL = 14;

  private Dialogue() {}

  /** The role of a line that begins with such a label, else {@code BODY}. */
  static Paragraph.Role role(String line) {
    String head = line.substring(0, Math.min(LABEL, line.length()));
    if (QUESTION.matcher(head).matches()) {
      return Paragraph.Role.QUESTION;
    }
    return ANSWER.matcher(head).matches() ? Paragraph.Role.ANSWER : Paragraph.Role.BODY;
  }
}
