package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.Resource;
import org.yanlu.text.CharacterSet;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;
import org.yanlu.text.WordKind;
import org.yanlu.text.WordLattice;

/** The stretches of a text that may be names of people, with their features. Not thread-safe. */
public final class NameCandidates {
  private static final Heads HEADS = Heads.project();
  private static final NameReader NAMES = new NameReader();
  private static final NameContext CONTEXT = new NameContext();
  private static final Surnames SURNAMES = Surnames.project();
  private static final CharacterSet TYPICAL =
      CharacterSet.of(String.join("", Resource.lines("given-characters.txt")));

  /** A string is counted so far on either side, so that a long text costs no more a page. */
  private static final int REACH = 3000;

  private static final int MOST = 4;

  /** So many characters on either side are cut into words with the candidate. */
  private static final int WINDOW = 4;

  private static final int STEP = 6;
  private static final int HIGHEST = 12;

  private static final String PLACES = "里村鎮鄉區市縣州省國部局處署會院校隊組科司室街路道灣橋河溪山島";

  /** Characters that Japanese given names end with. */
  private static final String JAPANESE_END = "人介郎子美也樹太一之斗哉吾香奈里紀代江夫男雄治三平彥彦乃惠助司";

  private final String text;
  private final WordLattice lattice;

  /** The candidates of {@code text}, with marks in plain form. */
  public NameCandidates(String text) {
    this.text = text;
    lattice = WordLattice.of(text);
  }

  /** All of them in text order. */
  public List<NameCandidate> all() {
    List<NameCandidate> all = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      all.addAll(at(i));
    }
    return all;
  }

  /** Those that start at {@code at}. */
  private List<NameCandidate> at(int at) {
    List<NameCandidate> candidates = new ArrayList<>();
    int family = NAMES.familyLength(text, at, text.length());
    if (family > 0 && !CONTEXT.insideNoun(text, at)) {
      boolean married = family == 1 && isMarried(at);
      int longest = family >= 2 || married ? family + 3 : family + 2;
      for (int end = at + family + 1; end <= Math.min(text.length(), at + longest); end++) {
        if (!NameReader.mayBeGiven(text.charAt(end - 1)) && !isTranscribed(at, longest)) {
          break;
        }
        if (!isTitled(at, family, end)
            && !isPlace(at, end)
            && HEADS.tail(text.substring(at, end)).length() < 2) {
          candidates.add(familyName(at, family, end));
        }
      }
    }
    familiar(at, candidates);
    transliterated(at, candidates);
    return candidates;
  }

  /** Whether a second family name follows the first: 陳方安生. */
  private boolean isMarried(int at) {
    return at + 3 < text.length() && SURNAMES.isCommon(text.substring(at + 1, at + 2));
  }

  /** Whether the longest candidate has its Latin form behind it, so that every character fits. */
  private boolean isTranscribed(int at, int longest) {
    int end = Math.min(text.length(), at + longest);
    return text.substring(at, end).chars().allMatch(Character::isIdeographic)
        && NameContext.isTranscribed(text, end);
  }

  /** Whether it is a family name with a title rather than a given name: 陳太, 簡太得. */
  private boolean isTitled(int at, int family, int end) {
    return family == 1
        && "太伯嬸姨叔婆嫂姐哥董".indexOf(text.charAt(at + 1)) >= 0
        && (end == at + 2
            || !TYPICAL.has(text.charAt(end - 1))
            || VerbPhrases.opens(text.substring(at + 2, Math.min(text.length(), at + 4))));
  }

  private boolean isPlace(int at, int end) {
    return CommonWords.shared().kind(HanFolding.fold(text.substring(at, end))) == WordKind.PLACE;
  }

  /** A name one is called by: 阿堅. */
  private void familiar(int at, List<NameCandidate> candidates) {
    boolean called =
        at + 2 <= text.length()
            && text.charAt(at) == '阿'
            && NameReader.mayBeGiven(text.charAt(at + 1))
            && HEADS.longestAt(text, at) <= at + 1
            && (at + 2 == text.length() || !NameReader.isDot(text.charAt(at + 2)));
    if (called) {
      List<String> features = new ArrayList<>(List.of("family:familiar", "form=1+1"));
      context(at, at + 2, features);
      candidates.add(new NameCandidate(new Span(at, at + 2), features));
    }
  }

  private void transliterated(int at, List<NameCandidate> candidates) {
    int end = NameReader.soundsEnd(text, at);
    if (end - at < 2
        || end - at > 7
        || isPlace(at, end)
        || CONTEXT.namesBody(text, end)
        || (at > 0 && NameReader.isSound(text.charAt(at - 1)))) {
      return;
    }
    List<String> features = new ArrayList<>();
    features.add("sounds");
    features.add("sounds:length=" + (end - at));
    context(at, end, features);
    candidates.add(new NameCandidate(new Span(at, end), features));
  }

  private NameCandidate familyName(int at, int family, int end) {
    List<String> features = new ArrayList<>();
    String surname = text.substring(at, at + family);
    String given = given(at + family, end);
    String kind = kind(surname);
    String before = CONTEXT.before(text, at);
    String behind = CONTEXT.behind(text, end);
    features.add("family:" + kind);
    features.add("form=" + family + "+" + (end - at - family));
    features.add("given:" + given);
    features.add("family:" + kind + "+given:" + given);
    features.add("given:" + given + "+" + before);
    features.add("given:" + given + "+" + behind);
    if (family == 1 && end - at >= 3 && isMarried(at)) {
      features.add("married=" + (end - at));
      features.add("married,given=" + (end - at) + "," + given);
    }
    if (given.indexOf('r') >= 0) {
      features.add("given:some-rare");
    }
    if (SURNAMES.isJapanese(surname) && JAPANESE_END.indexOf(text.charAt(end - 1)) >= 0) {
      features.add("given:japanese-end");
    }
    if (PLACES.indexOf(text.charAt(end - 1)) >= 0) {
      features.add("place");
    }
    context(at, end, before, behind, features);
    return new NameCandidate(new Span(at, end), features);
  }

  /** Each given character as typical of names, rare in them, or other. */
  private String given(int from, int to) {
    StringBuilder given = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      given.append(TYPICAL.has(c) ? 't' : NameReader.isRare(c) ? 'r' : 'o');
    }
    return given.toString();
  }

  private static String kind(String surname) {
    return SURNAMES.isCommon(surname)
        ? "common"
        : SURNAMES.isJapanese(surname) ? "japanese" : surname.length() > 1 ? "compound" : "other";
  }

  private void context(int at, int end, List<String> features) {
    context(at, end, CONTEXT.before(text, at), CONTEXT.behind(text, end), features);
  }

  private void context(int at, int end, String before, String behind, List<String> features) {
    features.add("before:" + before);
    features.add("behind:" + behind);
    features.add("both:" + before + "+" + behind);
    if (CONTEXT.opensWithWord(text, at)) {
      features.add("word");
    }
    if (CONTEXT.holdsWord(text, at, end)) {
      features.add("word:inside");
    }
    counts(at, end, features);
    words(at, end, features);
  }

  private void counts(int at, int end, List<String> features) {
    int count = count(at, end);
    features.add("count:" + Math.min(count, MOST));
    if (end < text.length() && count > 1 && NameReader.mayBeGiven(text.charAt(end))) {
      features.add(count(at, end + 1) == count ? "longer:same" : "longer:fewer");
    }
    if (count > 1 && end - at > 2) {
      features.add(count(at, end - 1) > count ? "shorter:more" : "shorter:same");
    }
  }

  /** How well the stretch and its neighbours are explained as common words instead. */
  private void words(int at, int end, List<String> features) {
    int left = at;
    while (left > 0 && at - left < WINDOW && Character.isIdeographic(text.charAt(left - 1))) {
      left--;
    }
    int right = end;
    while (right < text.length()
        && right - end < WINDOW
        && Character.isIdeographic(text.charAt(right))) {
      right++;
    }
    int whole = lattice.cost(left, right);
    int before = lattice.cost(left, at);
    int behind = lattice.cost(end, right);
    int opened = before + lattice.cost(at, right) - whole;
    int closed = lattice.cost(left, end) + behind - whole;
    features.add("words:saved=" + (end - at) + ":" + step(whole - before - behind));
    features.add("words:inside=" + (end - at) + ":" + step(lattice.cost(at, end)));
    features.add("words:opened=" + step(opened));
    features.add("words:closed=" + step(closed));
  }

  private static int step(int cost) {
    return Math.min(HIGHEST, Math.floorDiv(cost, STEP));
  }

  private int count(int at, int end) {
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
