package org.yanlu.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.Openings;
import org.yanlu.page.edge.WordEdge;
import org.yanlu.text.Surnames;

/**
 * Finds headlines without mark-up that stand one below the other, and those that quote someone
 * before a colon: two to four short lines without an end mark above running text, of which one says
 * what the text says.
 */
final class HeadlineStack {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;
  private static final int MOST_LINES = 4;

  /** What stands below is at least so long, in UTF-16 units. */
  private static final int BODY = 36;

  /** Someone who is quoted: 檔主：裝修費已花30萬. What forms ask for is none. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?!.{0,4}(?:聯絡|聯繫|連絡|承辦|發稿|撰稿|新聞|負責|主辦|協辦|承攬|申請|得獎|獲獎))"
              + "(?<who>[\\p{IsHan}]{0,8}[主者員長民客生師家方會署局處府團官商戶眾親屬黨媒友])[：:](?<what>[^：:。，]{3,18})");

  /** A person, perhaps with an office: 船長阮柏彥：早有預兆. */
  private static final Pattern NAMED =
      Pattern.compile("\\p{IsHan}{0,6}(?<name>\\p{IsHan}{3})[：:][^：:。，]{3,18}");

  private final List<Line> lines;
  private final Set<Integer> found = new HashSet<>();

  private HeadlineStack(List<Line> lines) {
    this.lines = lines;
  }

  /** The indexes of the lines of {@code lines} that stand in such a group. */
  static Set<Integer> in(List<Line> lines) {
    HeadlineStack stacks = new HeadlineStack(lines);
    int at = 0;
    while (at < lines.size()) {
      at = stacks.read(at);
    }
    return stacks.found;
  }

  /** Whether {@code shown} quotes someone before a colon, as headlines do. */
  static boolean quotes(String shown) {
    Matcher named = NAMED.matcher(shown);
    return QUOTED.matcher(shown).matches()
        || (named.matches() && Surnames.project().isName(named.group("name")));
  }

  /** Reads the group that begins at {@code start}; the line to go on with. */
  private int read(int start) {
    int end = start;
    while (end < lines.size() && end - start <= MOST_LINES && isShort(lines.get(end))) {
      end++;
    }
    if (end == start) {
      return start + 1;
    }
    boolean group = end - start <= MOST_LINES && end < lines.size() && isClosed(start);
    if (group && isText(lines.get(end)) && isHeadline(start, end) && !isBroken(start, end)) {
      for (int i = start; i < end; i++) {
        found.add(i);
      }
    }
    return end;
  }

  private static boolean isShort(Line line) {
    String shown = line.shown();
    return line.mark() == Line.Mark.NONE
        && !line.indented()
        && shown.length() >= SHORTEST
        && shown.length() <= LONGEST
        && shown.indexOf('，') < 0
        && shown.indexOf('。') < 0
        && Marks.isHan(shown.charAt(0))
        && !Marks.isMiddle(shown.charAt(shown.length() - 1))
        && !FurnitureRules.isFurniture(shown)
        && Signatures.of(line.text()).isEmpty()
        && Rubric.of(shown).isEmpty()
        && YearMarks.of(shown).isEmpty()
        && Dialogue.role(shown) == Paragraph.Role.BODY
        && (quotes(shown) || (shown.indexOf('：') < 0 && !Openings.isMarker(shown)));
  }

  private boolean isClosed(int start) {
    if (start == 0) {
      return true;
    }
    Line before = lines.get(start - 1);
    return lines.get(start).blankBefore() > 0
        && (before.mark() == Line.Mark.HEADING || Marks.endsSentence(before.shown()));
  }

  private static boolean isText(Line line) {
    String shown = line.shown();
    return Dialogue.role(shown) == Paragraph.Role.QUESTION
        || (line.mark() == Line.Mark.NONE && shown.length() >= BODY && Marks.hasClauses(shown));
  }

  /** Whether one of the lines says what the text says; alone, one that quotes someone is enough. */
  private boolean isHeadline(int start, int end) {
    String body = lines.get(end).shown();
    if (end - start == 1) {
      return quotes(lines.get(start).shown());
    }
    return lines.subList(start, end).stream()
        .anyMatch(l -> quotes(l.shown()) || PlainTitles.saysInShort(l.shown(), body));
  }

  private boolean isBroken(int start, int end) {
    for (int i = start; i < end; i++) {
      if (WordEdge.of(lines.get(i).shown(), lines.get(i + 1).shown()).crossed()) {
        return true;
      }
    }
    return false;
  }
}
