package org.yanlu.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.Openings;
import org.yanlu.page.edge.WordEdge;

/**
 * Tells headings without mark-up by their looks: a short line without an end mark that stands apart
 * before running text, and is either set in two parts, as headlines are, or says in short what the
 * text says at length.
 */
final class PlainTitles {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 44;

  /** What follows a heading is at least so long, in UTF-16 units. */
  private static final int BODY = 40;

  /** So much of the text is compared with the heading, in UTF-16 units. */
  private static final int COMPARED = 240;

  /** A heading shares at least this part of its pairs of characters with its text. */
  private static final double SHARE = 0.34;

  /** The same on a page whose headings are marked. */
  private static final double MARKED_SHARE = 0.5;

  private static final Pattern TWO_PARTS =
      Pattern.compile(".*[\\p{IsHan}」！？!?][ \u3000]{1,3}[\\p{IsHan}「].*");
  private static final Pattern FORM = Pattern.compile(".*(?:\\d{4,}|[:：]|://|@|[(（]\\d).*");

  private final List<Line> lines;

  /** Lines of headlines that stand one below the other. */
  private final Set<Integer> stacked;

  /** Whether headings of this page are marked, so that those without mark-up are few. */
  private final boolean marked;

  private PlainTitles(List<Line> lines, boolean marked) {
    this.lines = lines;
    this.stacked = HeadlineStack.in(lines);
    this.marked = marked;
  }

  /** For {@code lines} of a page. */
  static PlainTitles of(List<Line> lines) {
    boolean marked = lines.stream().anyMatch(line -> line.mark() == Line.Mark.HEADING);
    return new PlainTitles(lines, marked);
  }

  /** Whether line {@code index} is one of several headlines that stand one below the other. */
  boolean isStacked(int index) {
    return stacked.contains(index);
  }

  /** Whether line {@code index} is a heading. */
  boolean isTitle(int index) {
    if (stacked.contains(index)) {
      return true;
    }
    String shown = lines.get(index).shown();
    if (shown.length() < SHORTEST || shown.length() > LONGEST || !looksLikeTitle(shown)) {
      return false;
    }
    if (lines.get(index).indented() || !standsApart(index) || !isClosed(index) || !hasBody(index)) {
      return false;
    }
    String body = body(index);
    WordEdge edge = WordEdge.of(shown, body);
    boolean parted = bodyAt(index) > index + 1 || TWO_PARTS.matcher(shown).matches();
    if (!parted && (edge.crossed() || edge.rightLoose())) {
      return false;
    }
    if (shown.indexOf('，') < 0 && ((!marked && index == 0) || TWO_PARTS.matcher(shown).matches())) {
      return true;
    }
    return shared(shown, body) >= (marked ? MARKED_SHARE : SHARE);
  }

  /** Whether {@code title} says in short what {@code body} says at length. */
  static boolean saysInShort(String title, String body) {
    return title.length() <= LONGEST
        && title.indexOf('。') < 0
        && body.length() >= BODY
        && Marks.hasClauses(body)
        && shared(title, body) >= SHARE;
  }

  private static boolean looksLikeTitle(String shown) {
    char first = shown.charAt(0);
    char last = shown.charAt(shown.length() - 1);
    return (Marks.isHan(first) || Marks.isOpening(first) || Marks.isLatin(first))
        && (Marks.isHan(last) || Marks.isClosing(last) || last == '！' || last == '？')
        && shown.indexOf('，') == shown.lastIndexOf('，')
        && shown.indexOf('。') < 0
        && !FORM.matcher(shown).matches()
        && !Openings.isMarker(shown);
  }

  private boolean standsApart(int index) {
    return index == 0 || lines.get(index).blankBefore() > 0;
  }

  private boolean isClosed(int index) {
    if (index == 0) {
      return true;
    }
    Line before = lines.get(index - 1);
    return before.mark() == Line.Mark.HEADING
        || Marks.endsSentence(before.shown())
        || Signatures.of(before.text()).isPresent();
  }

  private boolean hasBody(int index) {
    if (index + 1 >= lines.size() || lines.get(index + 1).mark() == Line.Mark.HEADING) {
      return false;
    }
    String body = body(index);
    return body.length() >= BODY
        && Marks.hasClauses(body)
        && !Marks.isNeverFirst(body.charAt(0))
        && !Captions.isCaption(body);
  }

  /** The running text behind the heading; a byline may stand between. */
  private String body(int index) {
    return lines.get(bodyAt(index)).shown();
  }

  private int bodyAt(int index) {
    int at = index + 1;
    while (at + 1 < lines.size() && at <= index + 2 && signsOrDates(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean signsOrDates(Line line) {
    return PageDateline.isDateline(line.shown()) || Signatures.of(line.text()).isPresent();
  }

  private static double shared(String title, String body) {
    Set<String> pairs = new HashSet<>();
    int end = Math.min(body.length(), COMPARED);
    for (int i = 1; i < end; i++) {
      pairs.add(body.substring(i - 1, i + 1));
    }
    int all = 0;
    int found = 0;
    for (int i = 1; i < title.length(); i++) {
      if (Marks.isHan(title.charAt(i - 1)) && Marks.isHan(title.charAt(i))) {
        all++;
        found += pairs.contains(title.substring(i - 1, i + 1)) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) found / all;
  }
}
