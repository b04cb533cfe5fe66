package org.yanlu.statement.speaker;

import java.util.Set;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;

/** What stands before and behind a stretch that may be a name, in one word each. */
final class NameContext {
  private static final String MARKS = "，。、；：！？「」『』《》（）…—\n 　*〔〕【】";

  /** Characters that end the name of a trade or position which the list of nouns may lack. */
  private static final String TRADES = "師員長家者手工農商東頭主任人生士官授輝傅親哥兄相";

  private static final String JOINTS = "由與和及請讓對向跟同給將把被的是為據";
  private static final int LONGEST_NOUN = 8;
  private static final int LONGEST_BRACKET = 10;

  private final Heads heads = Heads.project();
  private final CueLexicon cues = CueLexicon.project();
  private final Adverbs adverbs = Adverbs.project();
  private final NameReader names = new NameReader();

  /** What ends at {@code at}: a role, another noun, a mark, a joint, an adverb … */
  String before(String text, int at) {
    if (at == 0 || text.charAt(at - 1) == '\n') {
      return "line";
    }
    char c = text.charAt(at - 1);
    if (c == '）' && roleBeforeBracket(text, at)) {
      return "role";
    }
    if (MARKS.indexOf(c) >= 0) {
      return c == '、' ? "list" : "mark";
    }
    String tail = heads.tail(text.substring(Math.max(0, at - LONGEST_NOUN), at));
    if (!tail.isEmpty()) {
      Set<HeadKind> kinds = heads.kinds(tail);
      return kinds.contains(HeadKind.ROLE)
          ? "role"
          : kinds.contains(HeadKind.INSTITUTION) ? "body" : "noun";
    }
    if (JOINTS.indexOf(c) >= 0) {
      return "joint";
    }
    if (adverbs.strip(text, Math.max(0, at - 6), at) < at) {
      return "adverb";
    }
    return TRADES.indexOf(c) >= 0 ? "trade" : "other";
  }

  /** Whether a role with a remark in brackets ends at {@code at}: 助理署長（發展）. */
  private boolean roleBeforeBracket(String text, int at) {
    int opening = text.lastIndexOf('（', at);
    if (opening < 0 || at - opening > LONGEST_BRACKET) {
      return false;
    }
    String tail = heads.tail(text.substring(Math.max(0, opening - LONGEST_NOUN), opening));
    return heads.kinds(tail).contains(HeadKind.ROLE);
  }

  /** What begins at {@code end}: a cue, a title, a mark, an adverb … */
  String behind(String text, int end) {
    if (end >= text.length()) {
      return "line";
    }
    if (isTranscribed(text, end)) {
      return "latin";
    }
    char c = text.charAt(end);
    if (MARKS.indexOf(c) >= 0) {
      return c == '、' ? "list" : "mark";
    }
    if (cues.startsAt(text, end)) {
      return "cue";
    }
    if (names.titleEnd(text, end) > end) {
      return "title";
    }
    int head = heads.longestAt(text, end);
    if (head > end + 1) {
      return heads.kinds(text.substring(end, head)).contains(HeadKind.ROLE) ? "role" : "noun";
    }
    if (adverbs.skip(text, end, text.length()) > end) {
      return "adverb";
    }
    return NameReader.isBreaker(c) ? "breaker" : "other";
  }

  /** Whether the name in Latin letters follows in brackets: {@code 文在寅 (Moon Jae-in)}. */
  static boolean isTranscribed(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at + 1 < text.length()
        && (text.charAt(at) == '（' || text.charAt(at) == '(')
        && Character.isUpperCase(text.charAt(at + 1))
        && NameReader.isLatin(text.charAt(at + 1));
  }

  /** Whether a body or office follows that goes by what stands before: 哈佛醫學院, 馬其頓總統 甲. */
  boolean namesBody(String text, int at) {
    int head = heads.longestAt(text, at);
    if (head < at + 2) {
      return false;
    }
    Set<HeadKind> kinds = heads.kinds(text.substring(at, head));
    boolean holder =
        kinds.contains(HeadKind.ROLE)
            && head + 1 < text.length()
            && (Character.isUpperCase(text.charAt(head))
                || Character.isUpperCase(text.charAt(head + 1)));
    return holder || (kinds.contains(HeadKind.INSTITUTION) && !kinds.contains(HeadKind.ROLE));
  }

  /** Whether a noun of the list begins before {@code at} and ends behind it: 主席|主席. */
  boolean insideNoun(String text, int at) {
    for (int start = Math.max(0, at - 4); start < at; start++) {
      int end = heads.longestAt(text, start);
      if (end > at && end - start >= 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stretch begins with a noun, cue or adverb of more than one character. */
  boolean opensWithWord(String text, int at) {
    return heads.longestAt(text, at) > at + 1
        || cues.longestAt(text, at) > at + 1
        || adverbs.skip(text, at, text.length()) > at + 1;
  }

  /** Whether a noun or cue begins inside the stretch. */
  boolean holdsWord(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (heads.longestAt(text, i) > i + 1 || cues.longestAt(text, i) > i + 1) {
        return true;
      }
    }
    return false;
  }
}
