package org.yanlu.page;

import org.yanlu.page.edge.Brackets;
import org.yanlu.page.edge.EdgeModel;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.Openings;
import org.yanlu.page.edge.PageWords;
import org.yanlu.page.edge.WordEdge;

/**
 * Weighs whether two pieces of running text are one paragraph that the layout broke.
 *
 * <p>Marks at the edge decide first, then rules: a list or label, numbers and Latin words that go
 * on, a word that crosses the edge, the way the right piece opens. Between two Chinese characters a
 * model learnt from broken pages may overrule them where it is sure.
 */
final class Joining {
  /** A shorter piece without a clause is a label or heading, not a broken paragraph. */
  private static final int SHORT = 12;

  /** A paragraph that may have lost its end is at least so long, in UTF-16 units. */
  private static final int SHORTEST_CUT = 40;

  /** Below these log-odds the model forbids a join, above those it makes one. */
  private static final double FORBIDDEN = -2.4;

  private static final double CERTAIN = 2.5;

  private Joining() {}

  /** What the edges say. */
  enum Verdict {
    /** One paragraph. */
    JOIN,
    /** Two paragraphs. */
    APART,
    /** Two paragraphs, and the end of the left one is missing. */
    TRUNCATED
  }

  /**
   * Weighs the edge between {@code left} and {@code right}.
   *
   * @param page the words of their page
   */
  static Verdict weigh(String left, Block.Prose right, PageWords page) {
    String next = right.text().text();
    char last = left.charAt(left.length() - 1);
    if (right.start() == Block.Start.GOES_ON) {
      return Verdict.JOIN;
    }
    if (right.start() == Block.Start.OPENS) {
      return last == '，' || last == '、' ? Verdict.TRUNCATED : Verdict.APART;
    }
    if (Marks.isNeverFirst(next.charAt(0)) || Marks.isOpening(last)) {
      return Verdict.JOIN;
    }
    if (Marks.endsSentence(left) || last == '：' || last == ':') {
      return Verdict.APART;
    }
    if (Marks.isMiddle(last)) {
      return weighBehindMark(left, next);
    }
    Verdict byRules = weighBare(left, next);
    return Marks.isHan(last) && left.length() > 1 && next.length() > 1
        ? weighed(byRules, left, next, page)
        : byRules;
  }

  /** An edge behind a comma goes on unless what follows begins for certain. */
  private static Verdict weighBehindMark(String left, String next) {
    char last = left.charAt(left.length() - 1);
    if (last == '；' && FormLines.isContact(left)) {
      return Verdict.APART;
    }
    boolean begins =
        last != '；'
            && (Openings.isListMark(next)
                || Marks.isOpeningOfLabel(next.charAt(0))
                || Openings.turns(next));
    return begins || Openings.presentsSpeaker(next) ? Verdict.TRUNCATED : Verdict.JOIN;
  }

  /** What the rules say, or the model where it is sure. */
  private static Verdict weighed(Verdict byRules, String left, String next, PageWords page) {
    double odds = EdgeModel.shared().logOdds(left, next, page);
    return switch (byRules) {
      case JOIN ->
          odds >= FORBIDDEN || Continuation.isDate(left, next)
              ? Verdict.JOIN
              : Marks.hasClauses(left) ? Verdict.TRUNCATED : Verdict.APART;
      case TRUNCATED, APART -> odds > CERTAIN ? Verdict.JOIN : byRules;
    };
  }

  /** Weighs an edge at which no mark stands. */
  private static Verdict weighBare(String left, String next) {
    if (Continuation.isAddressBroken(left, next)) {
      return Verdict.JOIN;
    }
    if (FormLines.endsWithClock(left)) {
      return Verdict.APART;
    }
    WordEdge edge = WordEdge.of(left, next);
    if (edge.crossed() || Brackets.closesIn(left, next) || Continuation.goesOn(left, next)) {
      return Verdict.JOIN;
    }
    return Openings.isMarker(next) ? Verdict.APART : weighClean(left, next, edge);
  }

  /**
   * Whether the last paragraph before a heading, a byline or the page's end lost its end: a text of
   * whole sentences whose last one has none.
   */
  static boolean stopsShort(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() >= SHORTEST_CUT
        && text.indexOf('。') > 0
        && (Marks.isHan(last) || last == '，' || last == '、')
        && !FormLines.isField(text);
  }

  /** Weighs an edge at which neither marks nor a crossing word decide. */
  private static Verdict weighClean(String left, String next, WordEdge edge) {
    char last = left.charAt(left.length() - 1);
    char first = next.charAt(0);
    if (FormLines.isField(left)
        || (FormLines.isContact(left) && !Marks.isLatin(first))
        || FormLines.isHeading(left)
        || isOrnament(last)) {
      return Verdict.APART;
    }
    if (Openings.introducesSpeaker(next) && !Openings.awaitsSpeaker(left)) {
      return Verdict.TRUNCATED;
    }
    if (edge.rightLoose() || (Marks.isLatin(last) && Marks.isLatin(first))) {
      return Verdict.JOIN;
    }
    if (left.length() < SHORT && !Marks.hasClauses(left)) {
      return edge.leftLoose() && Marks.hasClauses(next) ? Verdict.JOIN : Verdict.APART;
    }
    if (Marks.isClosing(last) && !isUnderway(left)) {
      return Verdict.APART;
    }
    if (PlainTitles.saysInShort(left, next)) {
      return Verdict.APART;
    }
    return Openings.startsAfresh(next) ? Verdict.TRUNCATED : Verdict.JOIN;
  }

  private static boolean isOrnament(char c) {
    return "*＊#＃ˉ～~=＝^".indexOf(c) >= 0;
  }

  /** Whether the last sentence of {@code left} has already said something. */
  private static boolean isUnderway(String left) {
    int clauses = 0;
    for (int i = left.length() - 1; i >= 0; i--) {
      char c = left.charAt(i);
      if (c == '。' || c == '！' || c == '？') {
        return clauses > 0 || left.length() - i > 24;
      }
      clauses += c == '，' || c == '；' ? 1 : 0;
    }
    return clauses > 0 || left.length() > 24;
  }
}
