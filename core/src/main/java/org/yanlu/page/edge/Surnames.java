package org.yanlu.page.edge;

import java.util.regex.Pattern;

/** The surnames of nearly all people in the Chinese press, compiled by hand. */
public final class Surnames {
  private static final String COMPOUND = "歐陽|司徒|司馬|上官|諸葛|尉遲|皇甫|令狐|端木|公孫|張簡|范姜|夏侯|慕容";

  private static final String SINGLE =
      "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾鐘譚陸汪范金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴覃武戴莫孔向湯溫康施文牛樊葛邢安齊易喬伍龐顏倪莊聶章魯岳翟殷詹申歐耿關蘭焦俞左柳甘祝包寧尚符舒阮柯紀梅童凌畢單季裴霍涂成苗谷盛曲翁冉駱藍路游辛靳管柴蒙鮑華喻祁蒲房滕屈饒解牟艾尤陽時穆農司卓古吉繆簡車項連蘆麥褚婁竇戚岑景黨宮費卜冷晏席衛米柏宗瞿桂全佟應臧閔苟鄔邊卞姬師和仇欒隋商刁沙榮巫寇桑郎甄叢仲虞敖鞏明佘池查麻苑遲鄺官封談匡鞠惠荊樂冀郁胥南班儲原栗燕楚鄢勞諶奚皮粟冼藺樓盤滿聞位厲伊仝區郜海闞花權強帥屠豆朴蓋練廉禹井祖漆巴豐支卿國狄平計索宣晉相初門雲容敬來扈晁芮都普闕浦戈伏鹿薄邸雍辜羊阿烏母裘亓修邰赫杭況那宿鮮印逯隆茹諾戰慕危玉銀亢嵇公哈湛賓戎勾茅利於呼居揭干但尉冶斯元束檀衣信展陰昝智幸奉植衡富尧閆冯塗";

  /** A surname, for use inside a pattern. */
  public static final String PATTERN = COMPOUND + "|[" + SINGLE + "]";

  private static final Pattern NAME =
      Pattern.compile("(?:" + COMPOUND + ")\\p{IsHan}{1,2}|[" + SINGLE + "]\\p{IsHan}{1,2}");

  private Surnames() {}

  /** Whether {@code text} is a Chinese name of two to four characters. */
  public static boolean isName(String text) {
    return text.length() <= 4 && NAME.matcher(text).matches();
  }

  /** Whether {@code text} begins with a surname. */
  public static boolean begins(String text) {
    return !text.isEmpty()
        && (SINGLE.indexOf(text.charAt(0)) >= 0
            || (text.length() > 1 && Pattern.matches(COMPOUND, text.substring(0, 2))));
  }
}
