package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/** Reads the names behind 記者 or 文： — and only names, so that 記者問他何時復航 signs nothing. */
final class SignerNames {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[、，,／/&＆＋+]\\s*|\\s+|(?<=\\p{IsHan}{2})[和及與](?=\\p{IsHan}{2})");

  /** What a reporter did, and where. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[／/\\s]+)?(?<where>[\\p{IsHan}]{0,6}?)(?:\\d{1,2}日)?(?:連線|綜合|現場|專題|獨家|專訪|特稿)?(?:報導|報道|攝影報導|攝影|攝|專電|電|採訪|撰文|整理|文|圖)$");

  private static final Pattern PLACES =
      Pattern.compile(
          ".*?(?<place>台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|香港|澳門|北京|上海|廣州|深圳|南京|武漢|重慶|成都|天津|東京|首爾|紐約|華盛頓|倫敦|巴黎|柏林|曼谷|新加坡|洛杉磯|日內瓦|布魯塞爾|莫斯科)");

  /** Two parts with a stroke between: 甲／台北報導. */
  private static final Pattern PLACED =
      Pattern.compile("(?<names>[\\p{IsHan}、]{2,16})\\s*[／/]\\s*[\\p{IsHan}]{2,8}?(?:報導|報道|電)");

  private SignerNames() {}

  /**
   * The names in {@code words} from {@code start} on.
   *
   * @param setOff whether a mark stands before them, so that pen names are believed too
   * @param affiliation of all of them
   * @return empty if there stands anything but names
   */
  static Optional<List<Signer>> read(
      String words, int start, boolean setOff, Optional<String> affiliation) {
    int end = behindNames(words, start);
    List<Signer> signers = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(words).region(start, end);
    int from = start;
    while (from < end) {
      int to = separator.find() ? separator.start() : end;
      if (to > from) {
        String name = words.substring(from, to);
        if (!isName(name, setOff)) {
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
    Matcher placed = PLACED.matcher(words);
    return placed.matches()
        ? read(placed.group("names"), 0, false, Optional.empty())
        : Optional.empty();
  }

  private static int behindNames(String words, int start) {
    Matcher tail = TAIL.matcher(words).region(start, words.length());
    if (!tail.find() || tail.start() == start) {
      return words.length();
    }
    String rest = words.substring(start, tail.start() + (tail.end() - tail.start()));
    int stroke = Math.max(rest.lastIndexOf('／'), rest.lastIndexOf('/'));
    if (stroke > 0 && rest.length() - stroke <= 12) {
      return start + stroke;
    }
    return behindLastName(words, start, tail.end());
  }

  /** Names and place may run together: 陳大文台北報導. */
  private static int behindLastName(String words, int start, int end) {
    String rest = words.substring(start, end);
    Matcher place = PLACES.matcher(rest);
    if (place.lookingAt() && place.start("place") > 1) {
      return start + place.start("place");
    }
    int blank = rest.lastIndexOf(' ');
    if (blank > 1) {
      return start + blank;
    }
    Matcher deed =
        Pattern.compile("(?:\\d{1,2}日)?(?:連線|綜合|現場|專題)?(?:報導|報道|攝影報導|攝影|攝|專電|電|採訪|撰文|整理)$")
            .matcher(rest);
    return deed.find() ? start + deed.start() : end;
  }

  private static boolean isName(String name, boolean setOff) {
    if (Surnames.isName(name)) {
      return true;
    }
    if (name.matches("[\\p{IsHan}]{1,6}[·‧．・][\\p{IsHan}·‧．・]{1,10}")) {
      return true;
    }
    return setOff
        && (name.matches("[\\p{IsHan}]{2,4}") || name.matches("[A-Za-z][A-Za-z .'-]{1,30}"))
        && !CommonWords.shared().contains(HanFolding.fold(name));
  }
}
