package org.yanlu.statement.speaker;

import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.Surnames;

/**
 * Reads personal names: Chinese, Korean and Japanese by family name, transliterated ones by their
 * characters and dots, and names in Latin letters.
 */
final class NameReader {
  /** Characters that begin the next word far more often than they stand in a given name. */
  private static final String NEVER_GIVEN =
      "在於对對向就則又也亦並還再續曾仍均都更說指稱表認呼提回是到為出接親率以從進特及與和昨今周週會即等的時帶任被把讓給受邀應問答批促籲憂盼料嘆轟"
          + "讚斥駁，。、；：！？「」『』（）《》\n 　聽見解講補透警要求期預反質擔形這那她他我不未們個位名";

  /** Characters that begin the next word often, and stand in given names too. */
  private static final String RARELY_GIVEN = "以進和今希先重宣相與有回從提建上";

  /** Characters that transliterate foreign names. */
  private static final String SOUNDS =
      "阿埃艾愛安昂奧巴白拜班邦包保鮑貝本比彼畢賓波伯博布查察茨達戴丹當道德登狄迪蒂丁東杜多頓爾法凡范方菲費芬豐馮佛夫弗福蓋岡高戈格根古哈海漢豪赫亨"
          + "侯胡華霍基吉加賈傑金卡凱坎康考柯科克肯孔庫拉萊蘭朗勞雷黎李里理利立莉麗林琳靈龍隆盧魯路露倫羅洛馬麥邁曼芒毛梅門蒙米密明摩莫墨默姆木穆"
          + "拿娜納乃奈南內尼年紐諾歐帕潘龐佩彭皮蒲普齊奇恰喬切秦青丘瓊讓熱仁日容茹瑞若薩塞賽桑瑟森沙莎山珊尚紹舍申施史士世舒斯絲司松蘇孫索塔泰坦唐湯"
          + "陶特騰提廷通圖托陀瓦萬王旺威韋維偉衛魏溫文沃烏吾伍武西希席夏香謝辛欣興休修徐許雪雅亞揚楊耶葉伊因英尤約澤扎詹張珍芝智朱茲子卓佐奧川普歐曼"
          + "勒什甘蓬岑鄧寇鈴俄坡撒珀錫浦頗娃妮絲蒂婭芙妲黛蕾琪莎薇萱";

  private static final String TITLES = "太伯嬸姨叔婆爺嫂婦姊姐哥弟生董總老";

  private static final String[] LONG_TITLES = {
    "先生", "女士", "小姐", "太太", "夫人", "伯伯", "婆婆", "姑娘", "同學", "老師", "醫生", "醫師", "律師", "師傅", "阿姨", "大哥",
    "大姐", "媽媽", "爸爸", "法官"
  };

  private final Surnames surnames = Surnames.project();
  private final Adverbs adverbs = Adverbs.project();
  private final Heads heads = Heads.project();
  private final CueLexicon cues = CueLexicon.project();

  /**
   * The offset behind a full name in Chinese characters that starts at {@code at}, or {@code at} if
   * none does.
   *
   * @param end where the text to be looked at ends
   */
  int fullName(String text, int at, int end) {
    int family = familyLength(text, at, end);
    if (family == 0) {
      return transliterated(text, at, end);
    }
    int longest = Math.min(end, at + family + 2);
    int given = at + family;
    while (given < longest && mayBeGiven(text.charAt(given))) {
      given++;
    }
    boolean rare = given > at + family && RARELY_GIVEN.indexOf(text.charAt(given - 1)) >= 0;
    if (given - at - family == 2 && rare && !endsName(text, given, end)) {
      given--;
    }
    if (given == at + family) {
      return at;
    }
    if (given - at - family == 2 && !endsName(text, given, end) && endsName(text, given - 1, end)) {
      return given - 1;
    }
    int foreign = transliterated(text, at, end);
    return foreign > given ? foreign : given;
  }

  /** The offset behind a family name with a title (陳太, 阮小姐) at {@code at}, or {@code at}. */
  int titledName(String text, int at, int end) {
    int family = familyLength(text, at, end);
    if (family == 0 && at < end && text.charAt(at) == '阿') {
      family = 1;
    }
    if (family == 0) {
      return at;
    }
    int title = at + family;
    for (String word : LONG_TITLES) {
      if (title + word.length() <= end && text.startsWith(word, title)) {
        return title + word.length();
      }
    }
    return title < end && TITLES.indexOf(text.charAt(title)) >= 0 && endsName(text, title + 1, end)
        ? title + 1
        : at;
  }

  /** The offset behind a name in Latin letters at {@code at}, or {@code at} if none. */
  int latinName(String text, int at, int end) {
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

  /** The offset behind a transliterated name with dots, or without, at {@code at}. */
  int transliterated(String text, int at, int end) {
    int i = at;
    boolean dotted = false;
    while (i < end && i - at < 24) {
      char c = text.charAt(i);
      boolean dot = isDot(c);
      if (!dot && SOUNDS.indexOf(c) < 0 && !(dotted && mayBeGiven(c) && !endsName(text, i, end))) {
        break;
      }
      dotted |= dot;
      i++;
    }
    int length = i - at;
    boolean enough = dotted ? length >= 4 : length >= 2 && length <= 6;
    return enough && endsName(text, i, end) ? i : at;
  }

  /** How many units of {@code text} at {@code at} are a family name: 0, 1, 2 or 3. */
  int familyLength(String text, int at, int end) {
    for (int length = Math.min(3, end - at); length >= 2; length--) {
      String name = text.substring(at, at + length);
      if (surnames.isJapanese(name) || surnames.isCompound(name)) {
        return length;
      }
    }
    return at < end && surnames.isChinese(text.charAt(at)) ? 1 : 0;
  }

  static boolean isDot(char c) {
    return c == '·' || c == '‧' || c == '・' || c == '．' || c == '•';
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** Whether a name may end before {@code at}: there the text ends, or another word begins. */
  boolean endsName(String text, int at, int end) {
    if (at >= end) {
      return true;
    }
    char c = text.charAt(at);
    return NEVER_GIVEN.indexOf(c) >= 0
        || RARELY_GIVEN.indexOf(c) >= 0
        || !Character.isLetter(c)
        || isLatin(c)
        || adverbs.skip(text, at, end) > at
        || heads.longestAt(text, at) > at + 1
        || cues.startsAt(text, at);
  }

  private static boolean mayBeGiven(char c) {
    return Character.isIdeographic(c) && NEVER_GIVEN.indexOf(c) < 0;
  }

  private static boolean isInWord(String text, int at, int end) {
    char c = text.charAt(at);
    boolean joint = c == '\'' || c == '’' || c == '-' || c == '.' || c == '&' || c == '/';
    boolean digit = c >= '0' && c <= '9';
    return digit || (joint && at + 1 < end);
  }
}
