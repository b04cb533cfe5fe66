package org.yanlu.statement.speaker;

import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.CharacterSet;
import org.yanlu.text.PhraseTrie;
import org.yanlu.text.Surnames;

/** Reads the parts of personal names: family names, titles, dots, Latin letters. Thread-safe. */
public final class NameReader {
  /** Characters that stand in no given name. */
  private static final CharacterSet NEVER_GIVEN =
      CharacterSet.of("在於對對的地了嗎呢吧是他她我你這那個們說，。、；：！？「」『』（）《》\n 　被把讓給著着亦也");

  /** Characters that begin the next word far more often than they stand in given names. */
  private static final CharacterSet RARELY_GIVEN =
      CharacterSet.of(
          "以進和今希先重宣相與有回從提建上應明向就將則又並還再續曾仍均都更指稱表認呼到為出接親率特及昨周週會即等時帶任受邀問答批促籲憂盼料"
              + "嘆轟讚斥駁聽見解講補透警要求期預反質擔形不未位名過");

  /** Characters that transliterate foreign names. */
  private static final CharacterSet SOUNDS =
      CharacterSet.of(
          "阿埃艾愛安昂奧巴白拜班邦包保鮑貝本比彼畢賓波伯博布查察茨達戴丹當道德登狄迪蒂丁東杜多頓爾法凡范方菲費芬豐馮佛夫弗福蓋岡高戈格根古哈海漢豪赫亨"
              + "侯胡華霍基吉加賈傑金卡凱坎康考柯科克肯孔庫拉萊蘭朗勞雷黎李里理利立莉麗林琳靈龍隆盧魯路露倫羅洛馬麥邁曼芒毛梅門蒙米密明摩莫墨默姆木穆"
              + "拿娜納乃奈南內尼年紐諾歐帕潘龐佩彭皮蒲普齊奇恰喬切秦青丘瓊讓熱仁日容茹瑞若薩塞賽桑瑟森沙莎山珊尚紹舍申施史士世舒斯絲司松蘇孫索塔泰坦唐湯"
              + "陶特騰提廷通圖托陀瓦萬王旺威韋維偉衛魏溫文沃烏吾伍武西希席夏香謝辛欣興休修徐許雪雅亞揚楊耶葉伊因英尤約澤扎詹張珍芝智朱茲子卓佐川勒什甘蓬岑鄧"
              + "寇鈴俄坡撒珀錫浦頗娃妮婭芙妲黛蕾琪薇萱瑪迺翰匹歇拔塔姬辜娥赤厄辛喀翁畝哲倩茱莓桃蓓荷蓮蘿薛虹媞媚妙戶嘉葛妥笙席瓊洛埃");

  private static final String TITLES = "太伯嬸姨叔婆爺嫂婦姊姐哥弟生董總老官";

  private static final PhraseTrie<Boolean> LONG_TITLES =
      PhraseTrie.of("先生|女士|小姐|太太|夫人|伯伯|婆婆|姑娘|同學|老師|師傅|阿姨|大哥|大姐|大嬸|媽媽|爸爸|姓|sir|Sir");

  private final Surnames surnames = Surnames.project();
  private final Heads heads = Heads.project();

  /** The offset behind a title (先生, 太, 市長) that starts at {@code at}, or {@code at} if none. */
  public int titleEnd(String text, int at) {
    int title = LONG_TITLES.longestAt(text, at);
    if (title > at) {
      return title;
    }
    int head = positionEnd(text, at);
    if (head > at) {
      return head;
    }
    boolean single = at < text.length() && TITLES.indexOf(text.charAt(at)) >= 0;
    return single && heads.longestAt(text, at) <= at + 1 ? at + 1 : at;
  }

  private int positionEnd(String text, int at) {
    int head = heads.longestAt(text, at);
    boolean position = heads.kinds(text.substring(at, head)).contains(HeadKind.ROLE);
    return position ? head : at;
  }

  /** The offset behind a family name with a title (陳太, 黃市長) at {@code at}, or {@code at}. */
  public int titledName(String text, int at, int end) {
    int family = calledLength(text, at, end);
    if (family == 0 || heads.longestAt(text, at) > at + family) {
      return at;
    }
    int title = titleEnd(text, at + family);
    if (title > at + family
        && title == positionEnd(text, at + family)
        && !surnames.isCommon(text.substring(at, at + family))) {
      return at;
    }
    boolean single = title == at + family + 1;
    boolean ends =
        title >= end || !Character.isIdeographic(text.charAt(title)) || endsWord(text, title);
    return title > at + family && title <= end && (!single || ends) ? title : at;
  }

  /** How many units at {@code at} go before a title: a family name, or as in 阿水伯 and 明哥. */
  private int calledLength(String text, int at, int end) {
    int family = familyLength(text, at, end);
    if (family > 0 || at + 1 >= end) {
      return family;
    }
    boolean familiar = "阿小".indexOf(text.charAt(at)) >= 0;
    boolean called =
        "哥姐姨叔伯嫂嬸".indexOf(text.charAt(at + 1)) >= 0
            && mayBeGiven(text.charAt(at))
            && "大二三小表堂阿老一這那位名個同".indexOf(text.charAt(at)) < 0;
    return familiar || called ? 1 : 0;
  }

  /** Whether all of {@code text} from {@code from} to {@code to} looks like a name, unseen else. */
  public boolean fills(String text, int from, int to) {
    int family = familyLength(text, from, to);
    int given = to - from - family;
    boolean fits = (family > 0 && given == 2) || (family > 1 && given == 1);
    for (int i = from + family; fits && i < to; i++) {
      fits = mayBeGiven(text.charAt(i)) && heads.longestAt(text, i, to) <= i + 1;
    }
    return fits
        && heads.longestAt(text, from, to) <= from + 1
        && !CueLexicon.project().startsAt(text, from);
  }

  /** Whether another word begins at {@code at}: a cue, an adverb, a preposition. */
  private boolean endsWord(String text, int at) {
    return CueLexicon.project().startsAt(text, at)
        || Adverbs.project().skip(text, at, text.length()) > at
        || isBreaker(text.charAt(at))
        || VerbPhrases.opens(text.substring(at, Math.min(text.length(), at + 4)))
        || VerbPhrases.opens(text.substring(at, Math.min(text.length(), at + 2)));
  }

  /** The offset behind a name in Latin letters at {@code at}, or {@code at} if none. */
  public int latinName(String text, int at, int end) {
    int to = at;
    int i = at;
    while (i < end && isLatin(text.charAt(i))) {
      int word = i;
      while (word < end && (isLatin(text.charAt(word)) || isInWord(text, word, end))) {
        word++;
      }
      to = word;
      i = word;
      while (i < end && text.charAt(i) == ' ') {
        i++;
      }
      if (i == word) {
        break;
      }
    }
    return to > at && Character.isUpperCase(text.charAt(at)) ? to : at;
  }

  /** How many units of {@code text} at {@code at} are a family name: 0, 1, 2 or 3. */
  public int familyLength(String text, int at, int end) {
    int several = surnames.severalAt(text, at, Math.min(end, at + 3));
    if (several > at) {
      return several - at;
    }
    return at < end && surnames.isChinese(text.charAt(at)) ? 1 : 0;
  }

  /**
   * Whether the first {@code length} units of {@code name} are a Japanese or compound family name.
   */
  boolean isLongFamily(String name, int length) {
    return length >= 2 && length < name.length() && familyLength(name, 0, name.length()) == length;
  }

  static boolean isDot(char c) {
    return c == '·' || c == '‧' || c == '・' || c == '．' || c == '•';
  }

  /** Whether {@code c} is a Latin letter. */
  public static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  static boolean isSound(char c) {
    return SOUNDS.has(c);
  }

  static boolean isRare(char c) {
    return RARELY_GIVEN.has(c);
  }

  static boolean isBreaker(char c) {
    return NEVER_GIVEN.has(c) || RARELY_GIVEN.has(c) || !Character.isLetter(c);
  }

  static boolean mayBeGiven(char c) {
    return Character.isIdeographic(c) && !NEVER_GIVEN.has(c);
  }

  /** The offset behind the characters from {@code at} on that transliterate. */
  static int soundsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isSound(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(String text, int at, int end) {
    char c = text.charAt(at);
    boolean joint = c == '\'' || c == '’' || c == '-' || c == '.' || c == '&' || c == '/';
    boolean digit = c >= '0' && c <= '9';
    return digit || (joint && at + 1 < end && isLatin(text.charAt(at + 1)));
  }
}
