package org.yanlu.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The standing titles of a newspaper's columns, and the type of piece that each announces.
 *
 * <p>Compiled by hand from the usual names in the Hong Kong and Taiwan press.
 */
enum Rubric {
  /** Experts read the news. */
  ANALYSIS(
      SectionType.ANALYSIS,
      "(專家|學者|法律界?|業界|新聞|深度|局勢|數據|政情|財經|軍事|國際|市場|特約)?"
          + "(解讀|分析|拆解|剖析|解析|研判|點評|拆局|解構|析疑)"
          + "|(專家|學者|業界|法律界)(觀點|意見|之見|談|說法|看法)|專家話你知"),
  /** The paper's or a writer's own view. */
  COMMENTARY(
      SectionType.COMMENTARY,
      "(記者|新聞|編輯|編者|採訪|駐外|前線|港情|政情|時事|國際|兩岸|財經|城市)"
          + "(觀察|手記|手札|札記|筆記|隨筆|有感|視角|眼|後記|日記|按語|按)"
          + "|社評|社論|短評|時評|評論|快評|銳評|微評|來論|投稿|讀者投書|讀者來信|民意論壇|名家專論"
          + "|專欄|筆陣|(名家|兩岸|民意|國際|青年|自由)?論壇|觀點|時論|星期專論|自由廣場|自由談|編輯室手記|編輯室報告|大公評論|井水集"),
  /** What one has to know. */
  BACKGROUND(
      SectionType.BACKGROUND,
      "(新聞|事件|背景|相關|案件|人物|知識|延伸)?"
          + "(背景|資料|鏈接|鏈結|連結|檔案|小檔案|小知識|小資料|小百科|辭典|詞典|回顧|來龍去脈|簡介|閱讀|知多啲|知多D|話你知|話你聽)"
          + "|名詞解釋|資料來源|背景知識|前情提要|懶人包|你問我答"),
  /** Someone is asked. */
  INTERVIEW(SectionType.INTERVIEW, "(人物|獨家|本報|記者|新聞)?(專訪|訪談|對話|問答|答問|對談|人物訪)|答記者問|Q&A|Q＆A"),
  /** A long report. */
  FEATURE(
      SectionType.FEATURE,
      "(新聞|焦點|人物|深度|獨家|本報|周末|周日|特別|調查)?(特稿|特寫|專題|專題報道|專題報導|調查報道|調查報導|深度報道|深度報導|故事)|封面故事"),
  /** Year by year. */
  TIMELINE(SectionType.TIMELINE, "(事件|案件|近年|歷年|主要)?(大事記|大事紀|事件簿|時間表|時間線|時間軸|時序|年表|歷程|始末|經過)|大事回顧"),
  /** News in brief. */
  NEWS(
      SectionType.NEWS,
      "(今日|本地|港聞|國際|兩岸|財經|地方|最新|突發|新聞)?(快訊|簡訊|短訊|要聞|速遞|簡報|消息|直擊|現場|速報|短打|短波)"
          + "|(各界|各方|市民|網民|街坊|業界|政界|外界|國際)(反應|回應|心聲|熱議|聲音|意見|說法)|新聞追蹤|跟進報道|追蹤報導");

  /** No rubric is longer, in UTF-16 units. */
  private static final int LONGEST = 12;

  private final SectionType type;
  private final Pattern names;

  Rubric(SectionType type, String names) {
    this.type = type;
    this.names = Pattern.compile("[【〔\\[「《◆●■★▍|｜]?(?:" + names + ")[】〕\\]」》◆●■★▍|｜：:]?");
  }

  /** The type of piece that it announces. */
  SectionType type() {
    return type;
  }

  /** The rubric whose name {@code line} is, brackets around it left aside. */
  static Optional<Rubric> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Rubric rubric : values()) {
      if (rubric.names.matcher(line).matches()) {
        return Optional.of(rubric);
      }
    }
    return Optional.empty();
  }
}
