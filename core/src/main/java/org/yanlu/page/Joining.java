package org.yanlu.page;

import java.util.regex.Pattern;

/**
 * Weighs whether two pieces of running text are one paragraph that the layout broke.
 *
 * <p>The evidence, strongest first: marks at the edge, a list or label, numbers and Latin words
 * that go on, a word that crosses the edge, the way the right piece opens.
 */
final class Joining {
  /** A shorter piece without a clause is a label or heading, not a broken paragraph. */
  private static final int SHORT = 12;

  /** A piece that begins with a label is a field up to this length, in UTF-16 units. */
  private static final int FIELD = 48;

  /** A paragraph that may have lost its end is at least so long, in UTF-16 units. */
  private static final int SHORTEST_CUT = 40;

  private static final String UNITS = "年月日時分秒點個名人元萬億千百十次度公里級歲樓號位項場件天週周成倍項戶間所輛架艘隻頭條家米呎吋噸張份本期屆號例隊";
  private static final Pattern FIELD_START =
      Pattern.compile("[\\[【〔].{1,40}[\\]】〕].*|[^，。！？：:\\d]{2,12}[:：].*|\\S{2,12}\\s{3,}.*");

  /** Words of one character that nothing ends with. */
  private static final String DANGLING = "於的在與和及或由對向把被將以為因從至跟而但並且若如之其各每讓使該第";

  /** Words of one character that nothing begins with. */
  private static final String TRAILING = "的了們及和與或之而";

  private static final Pattern NUMBER_ON =
      Pattern.compile("\\d{0,3}[" + UNITS + "]|\\d{1,3}(?!\\d)[、，。.]");

  /** Words that begin with a unit and are none. */
  private static final Pattern NO_UNIT =
      Pattern.compile(
          "日前|日本|日常|日益|時序|時間|時值|時任|個人|個案|年輕|年度|年青|分別|分享|分析|本[次市府人報港土地屆年月日局校區院會身]"
              + "|人[民員們才士口]|點此|場[地館域所]|號召|天[氣下然]|周[圍邊末]|項目|成[為功立果員長]|期[間望待盼]|頭[份條]|名單"
              + "|元[旦宵首]|家[長庭人園屬]|公[司告布開共眾]|級[別]|層[面次]|區[內域]|度[過假]|里長|次[長要]|條[件例]|戶[外籍]|件");

  private static final Pattern BRACKETED_DAY = Pattern.compile("[(（]\\d{1,2}[)）]$");

  /** A line that tells when a text was sent, or whom to call, ends so. */
  private static final Pattern CLOCK =
      Pattern.compile("\\d[:：]\\d{2}$|(?:#|分機|轉)\\s?\\d{3,5}$|(?:時間|日期)[:：；]\\s?[^，。]{2,24}$");

  private static final Pattern CONTACT_END =
      Pattern.compile(
          ".*(?:[:：][^，。]{0,25}|://\\S*|\\d{5,}\\D?|-\\d{3,}\\D?|(?:#|分機|轉)\\d{2,}\\D?)");

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

  /** Weighs the edge between {@code left} and {@code right}. */
  static Verdict weigh(String left, Block.Prose right) {
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
    if (CLOCK.matcher(tail(left)).find()) {
      return Verdict.APART;
    }
    boolean marker = Openings.isMarker(next);
    if (last == '；' && isContact(left)) {
      return Verdict.APART;
    }
    if (Marks.isMiddle(last)) {
      boolean begins = marker ? last == '，' || last == '、' : Openings.presentsSpeaker(next);
      return begins ? Verdict.TRUNCATED : Verdict.JOIN;
    }
    WordEdge edge = WordEdge.of(left, next);
    if (edge.crossed() || Brackets.closesIn(left, next) || goesOn(left, next)) {
      return Verdict.JOIN;
    }
    return marker ? Verdict.APART : weighClean(left, next, edge);
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
        && !isField(text);
  }

  /** Weighs an edge at which neither marks nor a crossing word decide. */
  private static Verdict weighClean(String left, String next, WordEdge edge) {
    char last = left.charAt(left.length() - 1);
    char first = next.charAt(0);
    if (isField(left)
        || (isContact(left) && !Marks.isLatin(first))
        || isHeading(left)
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

  /** Whether a number, a date or a word that cannot stand last goes on over the edge. */
  private static boolean goesOn(String left, String next) {
    char last = left.charAt(left.length() - 1);
    char first = next.charAt(0);
    if (DANGLING.indexOf(last) >= 0 || TRAILING.indexOf(first) >= 0) {
      return !isField(left);
    }
    if (isDigit(last)) {
      boolean unit = !isDigit(first) && !NO_UNIT.matcher(next).lookingAt();
      if (!isDigit(first) && (!unit || isField(left) || isContact(left))) {
        return false;
      }
      return NUMBER_ON.matcher(next.substring(0, Math.min(8, next.length()))).lookingAt();
    }
    boolean date = isDigit(first) && (last == '年' || last == '月' || last == '第');
    return date || (first == '日' && BRACKETED_DAY.matcher(tail(left)).find());
  }

  private static boolean isOrnament(char c) {
    return "*＊#＃ˉ～~=＝^".indexOf(c) >= 0;
  }

  private static String tail(String left) {
    return left.substring(Math.max(0, left.length() - FIELD));
  }

  /** Whether {@code left} is a numbered heading: short, no sentence. */
  private static boolean isHeading(String left) {
    return left.length() <= FIELD && !Marks.hasClauses(left) && Openings.isListMark(left);
  }

  /** Whether {@code left} is one line of a form: a label and its value. */
  static boolean isField(String left) {
    return left.length() <= FIELD
        && left.indexOf('。') < 0
        && left.indexOf('，') < 0
        && FIELD_START.matcher(left).matches();
  }

  /** Whether {@code left} ends with an address or number that a label announces. */
  private static boolean isContact(String left) {
    char last = left.charAt(left.length() - 1);
    return !Marks.isHan(last) && CONTACT_END.matcher(tail(left)).matches();
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

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
