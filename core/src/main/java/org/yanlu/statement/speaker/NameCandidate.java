package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.Resource;
import org.yanlu.statement.lexicon.Surnames;
import org.yanlu.text.Span;

/**
 * A stretch that may be a person's full name, with the features by which the name model weighs it:
 * family and given characters, what stands before and behind, how often it stands on the page.
 *
 * @param span where, UTF-16
 * @param features the features that hold
 */
public record NameCandidate(Span span, List<String> features) {
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();
  private static final CueLexicon CUES = CueLexicon.project();
  private static final NameReader NAMES = new NameReader();
  private static final Surnames SURNAMES = Surnames.project();
  private static final String TYPICAL = String.join("", Resource.lines("given-characters.txt"));
  private static final int REACH = 3000;
  private static final int MOST = 4;
  private static final double TITLE_BONUS = 6;
  private static final double ROLE_BONUS = 3;
  private static final String PLACES = "里村鎮鄉區市縣州省國部局處署會院校隊組科司室街路道灣橋河溪山島";
  private static final String OPENING = "，。、；：！？「」『』《》（）…—\n 　";

  /** Characters that Japanese given names end with. */
  private static final String JAPANESE_END = "人介郎子美也樹太一之斗哉吾香奈里紀代江夫男雄治三平彦彥乃惠助司";

  /** Characters that end the name of a trade or position which the list of nouns may lack. */
  private static final String TRADES = "師員長家者手工農商東頭主任人生士官授輝傅親哥兄";

  private static final String JOINTS = "由與和及請讓對向跟同給將把被的是為據";

  /** The candidates that start at {@code at}: none if no family name does. */
  public static List<NameCandidate> at(String text, int at) {
    int family = NAMES.familyLength(text, at, text.length());
    List<NameCandidate> candidates = new ArrayList<>();
    int longest = family >= 2 ? family + 3 : family + 2;
    for (int length = family + 1; family > 0 && length <= longest; length++) {
      int end = at + length;
      if (end > text.length() || !NameReader.mayBeGiven(text.charAt(end - 1))) {
        break;
      }
      if (HEADS.tail(text.substring(at, end)).length() < 2) {
        candidates.add(of(text, at, family, end));
      }
    }
    return candidates;
  }

  /** Whether all of {@code text} from {@code from} to {@code to} looks like a name, unseen else. */
  static boolean fills(String text, int from, int to) {
    int family = NAMES.familyLength(text, from, to);
    int given = to - from - family;
    boolean fits = (family > 0 && given == 2) || (family > 1 && given == 1);
    for (int i = from + family; fits && i < to; i++) {
      fits = NameReader.mayBeGiven(text.charAt(i)) && HEADS.longestAt(text, i, to) <= i + 1;
    }
    return fits && HEADS.longestAt(text, from, to) <= from + 1 && !CUES.startsAt(text, from);
  }

  /** The transliterated name without dots that starts at {@code at}, if one may. */
  public static List<NameCandidate> transliterated(String text, int at) {
    int end = NameReader.soundsEnd(text, at);
    if (end - at < 2 || end - at > 7 || (at > 0 && NameReader.isSound(text.charAt(at - 1)))) {
      return List.of();
    }
    List<String> features = new ArrayList<>();
    features.add("sounds");
    features.add("sounds:length=" + (end - at));
    context(text, at, end, before(text, at), behind(text, end), features);
    return List.of(new NameCandidate(new Span(at, end), features));
  }

  /**
   * How much is added to the log-odds for a position beside it, or the like: the training set has
   * few names of the forms 陳榮枝局長 and 冬木岳人.
   */
  double bonus() {
    boolean word = features.contains("word") || features.contains("word:inside");
    if (word || features.contains("place") || features.contains("given:some-rare")) {
      return 0;
    }
    boolean role = features.contains("before:role") || features.contains("before:trade");
    boolean title = features.contains("behind:role") || features.contains("behind:title");
    boolean three = features.contains("form=1+2");
    if (title && three && !features.contains("before:other")) {
      return TITLE_BONUS;
    }
    boolean ends = !features.contains("behind:other") || features.contains("given:tt");
    boolean japanese = features.contains("given:japanese-end");
    boolean repeated =
        features.contains("sounds")
            && features.contains("behind:cue")
            && !features.contains("count:1");
    return (role && ends && (span.length() > 2 || features.contains("sounds")))
            || japanese
            || repeated
        ? ROLE_BONUS
        : 0;
  }

  private static NameCandidate of(String text, int at, int family, int end) {
    List<String> features = new ArrayList<>();
    String surname = text.substring(at, at + family);
    features.add("family:" + kind(surname));
    features.add("form=" + family + "+" + (end - at - family));
    StringBuilder given = new StringBuilder();
    for (int i = at + family; i < end; i++) {
      char c = text.charAt(i);
      boolean typical = TYPICAL.indexOf(c) >= 0;
      given.append(typical ? 't' : NameReader.isRare(c) ? 'r' : 'o');
    }
    features.add("given:" + given);
    if (given.indexOf("r") >= 0) {
      features.add("given:some-rare");
    }
    if (SURNAMES.isJapanese(surname) && JAPANESE_END.indexOf(text.charAt(end - 1)) >= 0) {
      features.add("given:japanese-end");
    }
    String before = before(text, at);
    String behind = behind(text, end);
    features.add("given:" + given + "+" + before);
    features.add("given:" + given + "+" + behind);
    features.add("family:" + kind(surname) + "+given:" + given);
    if (PLACES.indexOf(text.charAt(end - 1)) >= 0) {
      features.add("place");
    }
    if (isWord(text, at)) {
      features.add("word");
    }
    for (int i = at + 1; i < end; i++) {
      if (HEADS.longestAt(text, i) > i + 1 || CUES.startsAt(text, i)) {
        features.add("word:inside");
      }
    }
    context(text, at, end, before, behind, features);
    return new NameCandidate(new Span(at, end), features);
  }

  private static String kind(String surname) {
    return SURNAMES.isCommon(surname)
        ? "common"
        : SURNAMES.isJapanese(surname) ? "japanese" : surname.length() > 1 ? "compound" : "other";
  }

  private static boolean isWord(String text, int at) {
    return HEADS.longestAt(text, at) > at + 1
        || CUES.startsAt(text, at)
        || ADVERBS.skip(text, at, text.length()) > at + 1;
  }

  private static void context(
      String text, int at, int end, String before, String behind, List<String> features) {
    features.add("before:" + before);
    features.add("behind:" + behind);
    features.add("both:" + before + "+" + behind);
    int count = count(text, at, end);
    features.add("count:" + Math.min(count, 4));
    if (end < text.length() && count > 1 && NameReader.mayBeGiven(text.charAt(end))) {
      boolean same = count(text, at, end + 1) == count;
      features.add(same ? "longer:same" : "longer:fewer");
    }
    if (count > 1 && end - at > 2) {
      boolean more = count(text, at, end - 1) > count;
      features.add(more ? "shorter:more" : "shorter:same");
    }
  }

  private static String before(String text, int at) {
    if (at == 0 || text.charAt(at - 1) == '\n') {
      return "line";
    }
    char c = text.charAt(at - 1);
    if (OPENING.indexOf(c) >= 0) {
      return c == '、' ? "list" : "mark";
    }
    String tail = HEADS.tail(text.substring(Math.max(0, at - 8), at));
    if (!tail.isEmpty()) {
      return HEADS.kinds(tail).contains(HeadKind.ROLE) ? "role" : "noun";
    }
    if (JOINTS.indexOf(c) >= 0) {
      return "joint";
    }
    if (ADVERBS.strip(text, Math.max(0, at - 6), at) < at) {
      return "adverb";
    }
    return TRADES.indexOf(c) >= 0 ? "trade" : "other";
  }

  private static String behind(String text, int end) {
    if (end >= text.length()) {
      return "line";
    }
    char c = text.charAt(end);
    if (OPENING.indexOf(c) >= 0) {
      return c == '、' ? "list" : "mark";
    }
    if (CUES.startsAt(text, end)) {
      return "cue";
    }
    if (NAMES.titleEnd(text, end) > end) {
      return "title";
    }
    if (HEADS.longestAt(text, end) > end + 1) {
      return HEADS.kinds(text.substring(end, HEADS.longestAt(text, end))).contains(HeadKind.ROLE)
          ? "role"
          : "noun";
    }
    if (ADVERBS.skip(text, end, text.length()) > end) {
      return "adverb";
    }
    return NameReader.isBreaker(c) ? "breaker" : "other";
  }

  /** How often the string stands near; not farther, so that a long text costs no more a page. */
  private static int count(String text, int at, int end) {
    String name = text.substring(at, end);
    int last = Math.min(text.length(), end + REACH);
    int count = 0;
    int i = text.indexOf(name, Math.max(0, at - REACH));
    while (i >= 0 && i < last && count < MOST) {
      count++;
      i = text.indexOf(name, i + 1);
    }
    return count;
  }
}
