package org.yanlu.statement.source;

import java.util.List;
import java.util.Set;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.statement.speaker.Circumstances;
import org.yanlu.statement.speaker.NameReader;

/**
 * What speaks for a name's beginning or ending at a place of a window. Feature names are stable:
 * the model files refer to them.
 */
final class EdgeFeatures {
  /** So many features of an end tell of what stands beside it, not how far it is from a cue. */
  static final int NEAR_END = 5;

  private static final int LONGEST_HEAD = 8;
  private static final int LONGEST_GOVERNED = 14;
  private static final int SHORT_GOVERNED = 4;
  private static final int LONGEST_QUANTITY = 3;
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();
  private static final SourceWords WORDS = SourceWords.project();

  private final PageWords page;
  private final String text;
  private final Window window;
  private final int from;
  private final int to;
  private final NameReader names = new NameReader();
  private final Circumstances circumstances = new Circumstances();

  EdgeFeatures(PageWords page, Window window) {
    this.page = page;
    this.window = window;
    text = page.text();
    from = window.span().start();
    to = window.span().end();
  }

  /** Features of a name that begins at {@code at}. */
  List<String> start(int at) {
    int distance = at - window.opening();
    String left = at == from ? "^" : distance <= 0 ? "adv" : left(at);
    String right = at < to ? right(at) : "$";
    String mark = at > from ? joint(text.charAt(at - 1)) : "^";
    return List.of(
        "s:left=" + left,
        "s:right=" + right,
        "s:left,right=" + left + "," + right,
        "s:char=" + mark,
        "s:char,right=" + mark + "," + right,
        "s:distance=" + Buckets.bucket(distance, -1, 0, 2, 4, 8, 14),
        "s:left,distance=" + left + "," + Buckets.bucket(distance, 0, 3, 8),
        "s:govern=" + governed(at) + "," + left,
        "s:quantity=" + quantity(at));
  }

  /** Features of a name that ends at {@code at}, where {@code closing} begin adverbs. */
  List<String> end(int at, int closing) {
    String left = at > from ? left(at) : "^";
    String gap = at == to ? "cue" : at >= closing ? "adv" : gap(at);
    String mark = at < to ? joint(text.charAt(at)) : "$";
    String length = Buckets.bucket(to - at, 0, 2, 4, 8, 16, 30);
    return List.of(
        "e:left=" + left,
        "e:gap=" + gap,
        "e:left,gap=" + left + "," + gap,
        "e:char=" + mark,
        "e:left,char=" + left + "," + mark,
        "e:length=" + length,
        "e:gap,length=" + gap + "," + length,
        "e:closing=" + Buckets.bucket(closing - at, -1, 0, 2, 5, 10, 20));
  }

  private String gap(int at) {
    boolean adverb = ADVERBS.skip(text, at, to) > at;
    boolean preposition = circumstances.startsAt(text, at, to);
    return (adverb ? "a" : "") + (preposition ? "p" : "") + right(at);
  }

  /** Whether a preposition stands before without an end of what it governs: 2 if near, else 1. */
  private int governed(int at) {
    for (int i = at - 1; i >= Math.max(from, at - LONGEST_GOVERNED); i--) {
      char c = text.charAt(i);
      if ("，。；、".indexOf(c) >= 0 || (i < at - 1 && WORDS.has(Use.GOVERNED, c))) {
        return 0;
      }
      if (WORDS.has(Use.GOVERNS, c)) {
        return at - i <= SHORT_GOVERNED ? 2 : 1;
      }
    }
    return 0;
  }

  private String quantity(int at) {
    String before = text.substring(Math.max(from, at - LONGEST_QUANTITY), at);
    String quantity = WORDS.closing(Use.QUANTITY, before);
    return quantity.isEmpty() ? "-" : quantity;
  }

  private static String joint(char c) {
    boolean joint = WORDS.has(Use.JOINT, c) || !Character.isLetterOrDigit(c);
    return joint ? String.valueOf(c).replace('\n', '¶') : "-";
  }

  /** What ends at {@code at}. */
  private String left(int at) {
    int name = page.nameStart(at);
    if (name < at && name >= from) {
      return page.isFullAt(name) ? "N" : "n";
    }
    char c = text.charAt(at - 1);
    if (!Character.isLetterOrDigit(c)) {
      return "mark";
    }
    if (NameReader.isLatin(c)) {
      return "latin";
    }
    String before = text.substring(Math.max(from, at - LONGEST_HEAD), at);
    Set<HeadKind> kinds = HEADS.kinds(HEADS.tail(before));
    return kinds.isEmpty() ? String.valueOf(window.letterTo(at)) : MentionForm.of(kinds).label();
  }

  /** What begins at {@code at}. */
  private String right(int at) {
    int name = page.nameEnd(at);
    if (name > at && name <= to) {
      return page.isFullAt(at) ? "N" : "n";
    }
    char c = text.charAt(at);
    if (c == '《' || c == '「') {
      return String.valueOf(c);
    }
    if (!Character.isLetterOrDigit(c)) {
      return "mark";
    }
    if (NameReader.isLatin(c)) {
      return Character.isUpperCase(c) ? "Latin" : "latin";
    }
    int head = HEADS.longestAt(text, at, to);
    if (head > at) {
      return MentionForm.of(HEADS.kinds(text.substring(at, head))).label();
    }
    boolean family = names.familyLength(text, at, to) > 0;
    return window.letterFrom(at) + (family ? "s" : "");
  }
}
