package org.yanlu.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line that dates a page: 南灣時報　2024年3月5日　星期二　A4. */
final class PageDateline {
  /** A running head stands among so many lines at the head or foot of a page. */
  private static final int NEAR_EDGE = 4;

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?U)[【\\[]?(?:[\\p{IsHan}A-Za-z0-9]{1,10}[\\s|｜/·]+){0,3}"
              + "(?:(?:19|20)\\d\\d\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日"
              + "|(?:中華)?民國\\s?\\d{2,3}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日"
              + "|(?:中華)?民國[〇○零一二三四五六七八九十百]{1,5}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
              + "|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
              + "|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})"
              + "[\\s|｜/·,，]*(?:[(（]?(?:星期|週|周|禮拜)[一二三四五六日天][)）]?)?[\\s|｜/·]*"
              + "(?:(?:農曆|夏曆|歲次)[\\p{IsHan}]{2,12})?[\\s|｜/·]*(?:(?:[上下]午|凌晨|晚上)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s*"
              + "(?:第?[A-Z]?\\d{1,3}[版頁]?|[\\p{IsHan}]{2,4}版?|[\\p{IsHan}]{0,6}[晨早午晚日]?[報訊]|[\\[【（(]\\p{IsHan}{2,6}[訊電][\\]】）)])?[】\\]]?");

  private PageDateline() {}

  /** Whether {@code line} does nothing but date a page. */
  static boolean isDateline(String line) {
    return line.length() <= 48 && DATELINE.matcher(line).matches();
  }

  /** Whether a line only dates the page, or dates and signs it. */
  private static boolean dates(Line line) {
    return isDateline(line.shown()) || Signatures.isDated(line.text());
  }

  /** The date that a line at the head or foot of the page prints. */
  static Optional<LocalDate> date(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean nearEdge = i < NEAR_EDGE || i >= lines.size() - NEAR_EDGE;
      if (nearEdge && dates(lines.get(i))) {
        return DateMentions.in(lines.get(i).shown(), Dating.UNKNOWN).stream()
            .flatMap(mention -> mention.date().stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
