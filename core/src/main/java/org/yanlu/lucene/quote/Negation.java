package org.yanlu.lucene.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;

/**
 * The words in front of an excerpt that turn its sense round or weaken it, within its clause: 不,
 * 禁止, 以為, 可能, 據說, 若. A comma ends a clause, unless a verb that leads on stands before it (我從未說過，…);
 * 、 does not.
 */
final class Negation {
  static final String CLAUSE_ENDS = HanFolding.fold("，。！？；：\n「」『』,;!?:\"…");

  private static final String OPEN = HanFolding.fold("，：「『“");

  /** Words that hold a negating character but negate nothing behind them, and double negations. */
  private static final List<String> HARMLESS =
      List.of(
          "不但 不僅 不只 不止 不單 不少(?!於) 不久 不斷 不同(?![意於]) 不過(?!度) 不錯(?!過) 不論 不管 不妨(?!礙) 不禁 不時 不愧 不已 不凡 不良 不動產",
          "不法 不當(?![作成]) 不幸 不一(?![定樣]) 不分 不遺餘力 不勝 不吝 不料 不外乎 不約而同 不得不 不能不 不可不 不會不 不無 不免",
          "不可否認 不可諱言 不諱言 不否認 不可或缺 不可思議 無不 莫不 莫大 莫名 莫過於 無論 無線 無人機 無障礙",
          "無縫 無窮 無限 無數 無償 無比 無疑 無形 無異 無微不至 無毒 無菌 無鉛 無菸 無可否認 無庸置疑 毋庸置疑",
          "(?<![尚還並])未來 未婚 未成年 未雨綢繆 未免 難免 非常 非洲 非法(?!定) 非營利 非凡 非政府 非典 非核 是非 並非不 沒收",
          "沒入 沒落 埋沒 淹沒 出沒 沉沒 別人 別具 別墅 別緻 別名 別處 別稱 特別 個別 區別 性別 分別 差別 類別",
          "級別 識別 告別 辨別 派別 送別 惜別 道別 抗拒 拒馬 免費 免疫 減免 豁免 免稅 以為民 引以為 盡可能 可能性 若干 宛若 恍若 判若 恐懼 恐怖 恐嚇 驚恐 惶恐");

  private static final List<String> NEGATING =
      List.of(
          "不 沒 未 無 非 勿 別 毋 莫 禁止 嚴禁 反對 停止 暫停 停辦 停徵 停收 停發 停駛 停開 停售 終止 中止",
          "取消 撤銷 避免 免 防止 阻止 杜絕 拒 難以 否認 否定 駁斥 反駁 推翻 鮮少 缺乏 以為 誤認 誤信 謠傳 謠言",
          // hedges, hearsay and conditions
          "可能 恐 或許 也許 疑似 疑有 涉嫌 據說 據傳 據悉 據聞 聽說 傳聞 傳出 盛傳 若 如果 假如 假設 倘 一旦 除非 萬一 是否");

  private static final Pattern WORDS =
      Pattern.compile("(?:" + any(HARMLESS) + ")|(" + any(NEGATING) + ")");

  /** Behind these the clause goes on in the next one. */
  private static final Pattern LEADS_ON =
      Pattern.compile(
          HanFolding.fold("(?:認為|以為|覺得|相信|同意|贊成|主張|說|說過|表示|表示過|提到|宣稱|聲稱|承諾|保證|意味|代表)(?:的是)?$"));

  private Negation() {}

  /**
   * Where the first negating word before {@code start} begins, if its clause holds one.
   *
   * @param folded a folded text
   * @param start where the excerpt begins, UTF-16
   */
  static Optional<Integer> before(String folded, int start) {
    Matcher words = WORDS.matcher(folded).region(clause(folded, start), folded.length());
    while (words.find() && words.start() < start) {
      boolean cut = words.end() > start;
      if (words.group(1) != null || cut) {
        return Optional.of(words.start());
      }
    }
    return Optional.empty();
  }

  private static int clause(String folded, int start) {
    int clause = start;
    while (clause > 0) {
      if (CLAUSE_ENDS.indexOf(folded.charAt(clause - 1)) < 0) {
        clause--;
        continue;
      }
      int mark = clause - 1;
      while (mark > 0 && OPEN.indexOf(folded.charAt(mark)) >= 0) {
        mark--;
      }
      if (mark == clause - 1 || !LEADS_ON.matcher(folded.substring(0, mark + 1)).find()) {
        return clause;
      }
      clause = mark + 1;
    }
    return clause;
  }

  private static String any(List<String> lines) {
    return HanFolding.fold(String.join(" ", lines)).replace(' ', '|');
  }
}
