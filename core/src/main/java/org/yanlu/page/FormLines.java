package org.yanlu.page;

import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.Openings;

/** Tells lines of forms, contacts and numbered headings, which end without an end mark. */
final class FormLines {
  /** A piece that begins with a label is a field up to this length, in UTF-16 units. */
  private static final int FIELD = 48;

  private static final Pattern FIELD_START =
      Pattern.compile("[\\[【〔].{1,40}[\\]】〕].*|[^，。！？：:\\d]{2,12}[:：].*|\\S{2,12}\\s{3,}.*");

  /** A line that tells when a text was sent, or whom to call, ends so. */
  private static final Pattern CLOCK =
      Pattern.compile("\\d[:：]\\d{2}$|(?:#|分機|轉)\\s?\\d{3,5}$|(?:時間|日期)[:：；]\\s?[^，。]{2,24}$");

  private static final Pattern CONTACT_END =
      Pattern.compile(
          ".*(?:[:：][^，。]{0,25}|://\\S*|\\d{5,}\\D?|-\\d{3,}\\D?|(?:#|分機|轉)\\d{2,}\\D?)");

  private FormLines() {}

  /** Whether {@code left} is one line of a form: a label and its value. */
  static boolean isField(String left) {
    return left.length() <= FIELD
        && left.indexOf('。') < 0
        && left.indexOf('，') < 0
        && FIELD_START.matcher(left).matches();
  }

  /** Whether {@code left} ends with an address or number that a label announces. */
  static boolean isContact(String left) {
    char last = left.charAt(left.length() - 1);
    return !Marks.isHan(last) && CONTACT_END.matcher(tail(left)).matches();
  }

  /** Whether {@code left} ends with the hour at which a text was sent, or with an extension. */
  static boolean endsWithClock(String left) {
    return CLOCK.matcher(tail(left)).find();
  }

  /** Whether {@code left} is a numbered heading: short, no sentence. */
  static boolean isHeading(String left) {
    return left.length() <= FIELD && !Marks.hasClauses(left) && Openings.isListMark(left);
  }

  private static String tail(String left) {
    return left.substring(Math.max(0, left.length() - FIELD));
  }
}
