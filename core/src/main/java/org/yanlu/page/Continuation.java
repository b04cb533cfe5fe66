package org.yanlu.page;

import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;

/** Tells numbers, dates, addresses and words that cannot stand at an edge and so go on over it. */
final class Continuation {
  private static final String UNITS = "年月日時分秒點個名人元萬億千百十次度公里級歲樓號位項場件天週周成倍項戶間所輛架艘隻頭條家米呎吋噸張份本期屆號例隊";

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

  /** So much on either side is looked at, in UTF-16 units. */
  private static final int REACH = 48;

  /** An address of the web that no blank or Chinese character has ended yet. */
  private static final Pattern ADDRESS = Pattern.compile("(?:https?:/?/?[!-~]*|www\\.[!-~]*)$");

  private static final Pattern ADDRESS_ON = Pattern.compile("[!-~]*[/.=?&_][!-~]*|[a-z][a-z0-9]*");

  private static final Pattern SCHEME = Pattern.compile("(?:ht?t?p?s?|https?:/?/?)$");
  private static final Pattern SCHEME_ON =
      Pattern.compile("t{0,2}p?s?:?/{0,2}[!-~]*//[!-~]*|//[!-~]+");

  /** The area of a telephone number, and a number whose exchange or extension follows. */
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[(（]?0\\d{0,3}[)）]?$");

  private static final Pattern NUMBER_REST = Pattern.compile("\\d{0,4}-\\d{3,}|\\d{6,8}(?!\\d)");

  private static final Pattern EXCHANGE = Pattern.compile("\\d-\\d{0,6}$|\\d{5,8}[-#＃]$");
  private static final Pattern EXCHANGE_REST = Pattern.compile("\\d{2,8}(?![\\d年])");

  private Continuation() {}

  /** Whether a number, a date or a word that cannot stand last goes on over the edge. */
  static boolean goesOn(String left, String next) {
    char last = left.charAt(left.length() - 1);
    char first = next.charAt(0);
    if (DANGLING.indexOf(last) >= 0 || TRAILING.indexOf(first) >= 0) {
      return !FormLines.isField(left);
    }
    if (Marks.isDigit(last)) {
      return numberGoesOn(left, next);
    }
    return isDate(left, next) || (first == '日' && BRACKETED_DAY.matcher(tail(left)).find());
  }

  /** Whether a number follows that the last character asks for. */
  static boolean isDate(String left, String next) {
    char last = left.charAt(left.length() - 1);
    return Marks.isDigit(next.charAt(0)) && (last == '年' || last == '月' || last == '第');
  }

  private static boolean numberGoesOn(String left, String next) {
    char first = next.charAt(0);
    boolean unit = !Marks.isDigit(first) && !NO_UNIT.matcher(next).lookingAt();
    if (!Marks.isDigit(first) && (!unit || FormLines.isField(left) || FormLines.isContact(left))) {
      return false;
    }
    return NUMBER_ON.matcher(next.substring(0, Math.min(8, next.length()))).lookingAt();
  }

  /** Whether an address of the web or a telephone number is broken at the edge. */
  static boolean isAddressBroken(String left, String next) {
    String tail = tail(left);
    String head = next.substring(0, Math.min(REACH, next.length()));
    return (ADDRESS.matcher(tail).find() && ADDRESS_ON.matcher(head).lookingAt())
        || (SCHEME.matcher(tail).find() && SCHEME_ON.matcher(head).lookingAt())
        || (NUMBER.matcher(tail).find() && NUMBER_REST.matcher(head).lookingAt())
        || (EXCHANGE.matcher(tail).find() && EXCHANGE_REST.matcher(head).lookingAt())
        || (isLower(next.charAt(0)) && Marks.isLatin(left.charAt(left.length() - 1)));
  }

  /** No line begins with a small letter. */
  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static String tail(String left) {
    return left.substring(Math.max(0, left.length() - REACH));
  }
}
