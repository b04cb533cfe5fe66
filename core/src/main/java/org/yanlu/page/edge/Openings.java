package org.yanlu.page.edge;

import java.util.regex.Pattern;
import org.yanlu.text.Surnames;

/** Tells whether a text opens as a paragraph does. */
public final class Openings {
  /** Only so much of a text is looked at, in UTF-16 units. */
  private static final int WINDOW = 70;

  private static final String CUES =
      "表示|指出|認為|說|稱|強調|透露|坦言|直言|指|補充|解釋|回應|續指|續稱|重申|呼籲|批評|分析|介紹|提到|形容|提醒|說明|預計|相信";

  /** Words that turn to another matter and, with the comma behind them, open a paragraph. */
  private static final Pattern TURN =
      Pattern.compile("(?:另外?|此外|除此(?:之外|以外)?|對此|與此同時|至於|有鑑於此)[，,].*", Pattern.DOTALL);

  private static final Pattern CUE_END = Pattern.compile(".*(?:" + CUES + ")", Pattern.DOTALL);

  private static final Pattern LIST_MARK =
      Pattern.compile(
          "(?:[(（](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）](?!日|年|月)"
              + "|(?:[一二三四五六七八九十]{1,3}|\\d{1,2})、|\\d{1,2}[.．](?!\\d)|[①-⑳❶-❿㈠-㈩]"
              + "|[●○■□▓◈❖◆◇★☆※◎▪►✓✔※＊*▲△▼]|第[一二三四五六七八九十]{1,3}[,，、：]"
              + "|[甲乙丙丁戊己庚辛壬癸][、.．]|【[^】]{1,20}】|\\[[^\\]]{1,30}\\]).*",
          Pattern.DOTALL);

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:【|〔|\\[|https?://|註[:：]|\\S{2,12}(?: {3,}|\u3000{2,}|\\t+)\\S"
              + "|(?!\\S{0,6}(?:"
              + CUES
              + ")[:：])[\\p{IsHan}A-Za-z／/]{2,8}[:：]).*",
          Pattern.DOTALL);

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:他們?|她們?|其|"
              + "[\\p{IsHan}《》「」·、（）() ]{0,30}?(?:專家|學者|教授|研究員|發言人|主席|主任|經理|總監|顧問|律師|醫生|醫師|院長|校長"
              + "|署長|局長|處長|司長|部長|會長|社長|所長|館長|隊長|縣長|市長|總理|首相|總統|議員|委員|代表|書記|秘書長|董事長|店長|里長|理事長|司令|分析師|負責人|居民|市民|業者|家長|成員)"
              + "[\\p{IsHan}·（）()A-Za-z ]{0,16}?"
              + "|(?:"
              + Surnames.project().pattern()
              + ")[\\p{IsHan}]{1,2}(?:議員|市長|局長|教授)?"
              + "|[\\p{IsHan}]{2,10}(?:大學|學院|研究院|研究所|中心|協會|學會|公會|聯會|公司|集團|部|局|署|處|廳|委員會|政府))"
              + "(?:(?:向|對)[^，。！？；]{2,14}?)?(?:昨日|昨|今日|今|則|亦|也|並|又|還|曾|日前|受訪時|進一步|同時){0,2}(?:"
              + CUES
              + ")[，：「:\\p{IsHan}].*",
          Pattern.DOTALL);

  /** Words and phrases of time, cause and contrast that open a sentence and seldom stand later. */
  private static final Pattern AFRESH =
      Pattern.compile(
          "(?:此外|另外|至於|對此|不過|然而|但是|因此|所以|首先|其次|雖然|儘管|如果|假如|而且|並且|總之|例如|與此同時|有鑑於此|針對|隨着|隨著|據了解|據悉|據報|消息指|消息人士指"
              + "|[本此這][次場]|今[年天日]|昨[日天]|目前|現在|現時|現階段|由於|對於|關於|有關(?![的單部機])|根據|另(?![一類])|同時(?![間段])"
              + "|整體(?![性的])|截至|統計至|最後|除了|另一方面|近期|事實上|20\\d\\d(?=\\D)|但(?!書)|其中|相關\\p{IsHan}{2,8}(?:可|請)"
              + "|(?:\\p{IsHan}{2}[市縣])?(?:[市縣]長|[市縣]?政府|[市縣]府)(?:\\p{IsHan}{2,12}[，、]|[^，。；]{8,50}，)"
              + "|(?:"
              + Surnames.project().pattern()
              + ")\\p{IsHan}{2}(?:[市縣局校]長|[也並還則再考期特向首十邀與將藉感希勉])[^，。]{4}"
              + "|(?:在|為(?!了?[主例限期準題重首基])|因|從)[^，。；、]{4,40}，[^。]{10})"
              + ".*",
          Pattern.DOTALL);

  /** An official with title, name and verb of speech, as a paragraph introduces one. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "\\p{IsHan}{0,14}?(?:[市縣局處署部校院區里會館司廳]長|主任|主席|議員|委員|代表|教授|發言人|總裁|經理)"
              + "\\p{IsHan}{2,3}(?:進一步|也|則|今日|最後)?(?:"
              + CUES
              + ")[，：].*",
          Pattern.DOTALL);

  private static final Pattern AWAITING =
      Pattern.compile(
          ".*(?:[和與及由對向據被讓給在而但如像跟是有為、]|根據|以及|包括|例如|日前|昨日|今日|其中|大學|學院|研究院|研究所|中心|協會|公司|集團|[部局署處廳院會]|政府"
              + "|[(（]\\d{1,2}[)）]日?)",
          Pattern.DOTALL);

  private Openings() {}

  /** Whether {@code text} begins with the number or bullet of a list. */
  public static boolean isListMark(String text) {
    return LIST_MARK.matcher(head(text)).matches();
  }

  /** Whether {@code text} begins with the mark of a list, a label or a dateline. */
  public static boolean isMarker(String text) {
    return isListMark(text) || MARKER.matcher(head(text)).matches();
  }

  /** Whether the first clause of {@code text} introduces a speaker as a new paragraph does. */
  public static boolean introducesSpeaker(String text) {
    return SPEAKER.matcher(head(text)).matches();
  }

  /** Whether {@code text} begins with an official's title and name and a verb of speech. */
  public static boolean presentsSpeaker(String text) {
    return PRESENTED.matcher(head(text)).matches();
  }

  /** Whether {@code clause} ends with a verb of speech. */
  public static boolean endsWithCue(String clause) {
    return CUE_END.matcher(clause).matches();
  }

  /** Whether {@code text} begins with a word that stands only behind a mark. */
  public static boolean startsAfresh(String text) {
    return AFRESH.matcher(head(text)).matches();
  }

  /** Whether {@code text} begins with a word that turns to another matter. */
  public static boolean turns(String text) {
    return TURN.matcher(head(text)).matches();
  }

  /** Whether {@code text} ends so that the name of a speaker may follow. */
  public static boolean awaitsSpeaker(String text) {
    return AWAITING.matcher(text.substring(Math.max(0, text.length() - 8))).matches();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(WINDOW, text.length()));
  }
}
