package org.yanlu.lucene.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;

/** Words behind an excerpt that take it back: 甲是不可能的事, 甲的說法不實, 甲，這是錯誤的觀念. */
final class Retraction {
  private static final String FALSE =
      "(?:不實|不可能|不對|不正確|不是事實|不是真|錯誤|是錯誤?的?|謠|誤解|誤會|誤導|誤傳|迷思|假消息|假訊息|假新聞|假的|並非事實|並非如此"
          + "|非事實|不屬實|非屬實|未經證實|子虛烏有|不成立|不符|言過其實|無中生有|沒有根據|沒有依據|無根據|無稽|無此事|沒有這回事"
          + "|沒這回事|騙|謊|不可取|不可行|要不得|行不通|不存在)";

  private static final String CLAUSE = "[^，。！？；：\n,;!?:]";

  /** In what is left of the clause, which must speak of the excerpt. */
  private static final String HERE =
      "(?:的|之|等|云云|一事|此事|這|此|該|是|乃|係|屬|純屬|並|絕|根本|完全|實)" + CLAUSE + "*?" + FALSE;

  /** What points back: 這, 這種說法, 該訊息; but not 此次. */
  private static final String BACK =
      "(?:(?:這|此|該|那|上述|以上)(?:種|樣|個|類|些|項|則|等)?"
          + "(?:說法|講法|傳言|傳聞|訊息|消息|想法|觀念|看法|說詞|言論|指控|內容)?(?=是|乃|屬|為|並|都|均|完|根|純|實|絕|不|有|錯|非|皆|全)"
          + "|純屬|根本是|都是|均為|是|並非|絕非|絕無|並無)";

  /** In the next clause, which must begin with what points back. */
  private static final String NEXT =
      CLAUSE + "*[，。！？；,;!?」』\"]+(?:但|其實|不過|然而|，)*" + BACK + CLAUSE + "*?" + FALSE;

  private static final Pattern BEHIND =
      Pattern.compile(HanFolding.fold("(?:" + HERE + "|" + NEXT + ")"));

  private Retraction() {}

  /**
   * Where the words end that take back what ends at {@code end}.
   *
   * @param folded a folded text
   * @param end where the excerpt ends, UTF-16
   */
  static Optional<Integer> behind(String folded, int end) {
    Matcher behind = BEHIND.matcher(folded).region(end, folded.length());
    return behind.lookingAt() ? Optional.of(behind.end()) : Optional.empty();
  }
}
