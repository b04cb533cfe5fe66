package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;

/** Reads the names behind 記者 or 文： — and only names, so that 記者問他何時復航 signs nothing. */
final class SignerNames {
  private static final Pattern SEPARATOR =
      Pattern.compile("(?U)\\s*[、，,／/&＆＋+]\\s*|\\s+|(?<=\\p{IsHan}{2})[和及與](?=\\p{IsHan}{2})");

  /** What a reporter did. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?U)[\\s／/]*(?:\\d{1,2}日)?(?:連線|綜合|現場|專題|獨家|外|專)?"
              + "(?:報導|報道|攝影報導|攝影|攝|電|採訪|撰文|整理|文|圖|特稿|專訪)$");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖"
              + "|香港|澳門|北京|上海|廣州|深圳|南京|武漢|重慶|成都|天津|東京|首爾|紐約|華盛頓|倫敦|巴黎|柏林|曼谷|新加坡|洛杉磯|日內瓦|布魯塞爾|莫斯科)[縣市]?$");

  /** No place behind a stroke is longer, in UTF-16 units. */
  private static final int LONGEST_PLACE = 8;

  private static final Pattern FOREIGN =
      Pattern.compile("\\p{IsHan}{1,6}[·‧．・][\\p{IsHan}·‧．・]{1,10}");
  private static final Pattern PEN_NAME =
      Pattern.compile("\\p{IsHan}{2,4}|[A-Za-z][A-Za-z .'-]{1,30}");

  private SignerNames() {}

  /**
   * The names in {@code words} from {@code start} on.
   *
   * @param setOff whether a mark stands before them, so that pen names are believed too
   * @param affiliation of all of them
   * @return empty if there stands anything but names, places and deeds
   */
  static Optional<List<Signer>> read(
      String words, int start, boolean setOff, Optional<String> affiliation) {
    int end = behindNames(words, start);
    List<Signer> signers = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(words).region(start, end);
    separator.useTransparentBounds(true);
    int from = start;
    while (from < end) {
      int to = separator.find() ? separator.start() : end;
      if (to > from) {
        if (!isName(words.substring(from, to), setOff)) {
          return Optional.empty();
        }
        signers.add(new Signer(new Span(from, to), affiliation));
      }
      from = to == end ? end : separator.end();
    }
    return signers.isEmpty() ? Optional.empty() : Optional.of(signers);
  }

  /** The names of a line such as 甲／台北報導. */
  static Optional<List<Signer>> readPlaced(String words) {
    int stroke = Math.max(words.indexOf('／'), words.indexOf('/'));
    boolean placed =
        stroke > 1 && words.length() - stroke <= LONGEST_PLACE + 4 && DEED.matcher(words).find();
    return placed ? read(words.substring(0, stroke), 0, false, Optional.empty()) : Optional.empty();
  }

  /** Where the names end and a place or deed begins. */
  private static int behindNames(String words, int start) {
    Matcher deed = DEED.matcher(words).region(start, words.length());
    if (!deed.find() || deed.start() == start) {
      return words.length();
    }
    String names = words.substring(start, deed.start());
    int stroke = Math.max(names.lastIndexOf('／'), names.lastIndexOf('/'));
    if (stroke > 0 && names.length() - stroke <= LONGEST_PLACE + 1) {
      return start + stroke;
    }
    Matcher place = PLACE.matcher(names);
    if (place.find() && place.start() > 1) {
      return start + place.start();
    }
    return start + behindLastName(names);
  }

  /** A name and a place that the list lacks may run together: 霍啟濤北塔. */
  private static int behindLastName(String names) {
    int last = names.length();
    while (last > 0 && Marks.isHan(names.charAt(last - 1))) {
      last--;
    }
    String word = names.substring(last);
    if (word.length() <= 3 || Surnames.project().isName(word)) {
      return last > 1 && !Surnames.project().isName(word) && !word.isEmpty()
          ? last - 1
          : names.length();
    }
    return Surnames.project().begins(word) ? last + 3 : names.length();
  }

  private static boolean isName(String name, boolean setOff) {
    if (Surnames.project().isName(name) || FOREIGN.matcher(name).matches()) {
      return true;
    }
    return setOff
        && PEN_NAME.matcher(name).matches()
        && !CommonWords.shared().contains(HanFolding.fold(name));
  }
}
