package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  private static String missing(String quote, String text) {
    Letters letters = Letters.ofQuote(quote);
    Letters printed = Letters.of(text);
    int at = printed.indexOf(letters, 0);
    return new Excerpt(letters, printed, at, at + letters.length())
        .missing()
        .map(edit -> edit.from() + ">" + edit.to())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "夜間開船可以免票|請勿以為假日、夜間開船可以免票|>勿以為假日、",
        "攜帶單車上船|碼頭禁止攜帶單車上船|>禁止",
        "拆掉舊碼頭|我反對拆掉舊碼頭|>反對",
        "票價再漲|要避免票價再漲|>避免",
        "準時開船|風浪大時難以準時開船|>難以",
        "排隊購票|持卡者免排隊購票|>免",
        "再加票價|公司不會加班、再加票價|>不會加班、",
        "浮橋會沉|我從來沒有說過，浮橋會沉|>沒有說過，",
        "浮橋會沉|不要相信「浮橋會沉」這種話|>不要相信「",
        "買了月票就不需要驗票|許多人說買了月票就不需要驗票，這是錯誤的觀念|>，這是錯誤的",
        "浮橋會沉|有人說浮橋會沉。這種說法並不正確|>。這種說法並不正確",
        "明年全面停航|明年全面停航的說法不實|>的說法不實",
        "明年全面停航|明年全面停航是不可能的事|>是不可能",
        "浮橋安全|浮橋安全嗎？我們會查|>嗎？",
        "渡輪不該加班|難道渡輪不該加班？|>？",
        "渡輪要加班嗎。|渡輪要加班嗎？|。>？",
        "渡輪要加班？|渡輪要加班。|?>",
        "7人|一艘載6-7人|>6-",
        "5|票價是5%|>%",
        "30|票價是$30|>$",
        "ferr|the ferry|>y",
        "19|FERRY-19 開航|>FERRY-",
        "或缺的航線|這是不可或缺的航線|>不可",
        "夜間停航造成延誤|公司不同意夜間停航造成延誤|>不同意",
        "加派人手|碼頭不一定要加派人手|>不一定要",
        "渡輪班次|新規定不妨礙渡輪班次|>不妨礙",
        "會導致停航|颱風可能會導致停航|>可能",
        "船公司已經倒閉|聽說船公司已經倒閉|>聽說",
        "下雨|若下雨，就停航|>若",
        "相隔5個月|兩次檢查須相隔5個月以上|>以上",
        "5萬|載客5萬多人|>多",
        "5年|工程為期5年半|>半",
        "5班|這是第5班|>第",
        "補助 1|每船最高補助 1 萬|> 萬"
      })
  void whatTurnsTheSenseIsMissed(String quote, String text, String missing) {
    assertEquals(missing, missing(quote, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "碼頭下月重開|渡輪不會停航，碼頭下月重開",
        "渡輪特別多|這條航線渡輪特別多",
        "加開夜班船|我們不斷加開夜班船",
        "加開夜班船|公司不但加開夜班船，也減價",
        "加開夜班船|公司不得不加開夜班船",
        "加開夜班船|未來加開夜班船",
        "為何不加班|為何不加班？",
        "渡輪要加班嗎？|渡輪要加班嗎？",
        "渡輪要加班嗎|渡輪要加班嗎？",
        "票價會降|票價會降，公司會賺錢嗎？",
        "系統出現錯誤|系統出現錯誤，已經修好",
        "增加十班|增加十班，二人一組",
        "浮橋會換|浮橋會換。此次申報不實者須補件",
        "1600元|票價1,600元",
        "載客若干|渡輪載客若干",
        "船期會改|可能性不大，船期會改",
        "5個月|相隔5個月，以上是船公司的規定"
      })
  void anHonestExcerptMissesNothing(String quote, String text) {
    assertEquals("", missing(quote, text));
  }
}
