package org.yanlu.page;

import java.util.regex.Pattern;

/** Tells whether a text opens as a paragraph does. */
final class Openings {
  /** Only so much of a text is looked at, in UTF-16 units. */
  private static final int WINDOW = 70;

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）、]|\\d{1,2}[.．](?!\\d)|[①-⑳❶-❿]"
              + "|[●○■□◆◇★☆※◎•·▪►✓✔※＊*]|第[一二三四五六七八九十]{1,3}[,，、：]"
              + "|【|〔|[\\p{IsHan}]{2,6}[:：](?!「)).*",
          Pattern.DOTALL);

  private static final String CUE =
      "(?:表示|指出|認為|說|稱|強調|透露|坦言|直言|指|補充|解釋|回應|續指|續稱|重申|呼籲|批評|分析|介紹|提到|形容)";

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:[^，。！？；：]{0,24}、)?[^，。！？；：、]{2,40}?(?:(?:向|對|在)[^，。！？；]{2,16})?(?:分析|書面|受訪時|昨日|昨|今日|今|則|亦|也|並|又)?"
              + CUE
              + "[，：「:].*",
          Pattern.DOTALL);

  private static final Pattern OPENER =
      Pattern.compile(
          "(?:知名|著名|資深|前任?|時任|現任|該|這|那|另|此外|另外|同時|至於|對於|對此|有|一名|多名|不少|其中|如今|目前|近年|今年|去年|不過|然而|但是|據|根據"
              + "|[一-龥]{2,12}(?:大學|學院|研究院|研究所|中心|協會|學會|公司|集團|部|局|署|處|廳|委員會|報|社)).*",
          Pattern.DOTALL);

  private Openings() {}

  /** Whether {@code text} begins with the mark of a list, a label or a dateline. */
  static boolean isMarker(String text) {
    return MARKER.matcher(head(text)).matches();
  }

  /** Whether the first clause of {@code text} introduces a speaker as a new paragraph does. */
  static boolean introducesSpeaker(String text) {
    String head = head(text);
    return OPENER.matcher(head).matches() && SPEAKER.matcher(head).matches();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(WINDOW, text.length()));
  }
}
