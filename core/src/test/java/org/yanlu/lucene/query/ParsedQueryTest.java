package org.yanlu.lucene.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "輕軌 延誤 | 輕軌 延誤",
        "輕軌　延誤？ | 輕軌 延誤？",
        "「每晚十一時」 輕軌 | 輕軌 \"每晚十一時\"",
        "輕軌 AND 延誤 | 輕軌 AND 延誤",
        "輕軌 且 延誤 | 輕軌 AND 延誤",
        "輕軌　ＯＲ　巴士 | 輕軌 OR 巴士",
        "輕軌 或 巴士 且 票價 | 輕軌 OR (巴士 AND 票價)",
        "（輕軌 或 巴士） 且 非 票價 | (輕軌 OR 巴士) AND NOT 票價",
        "輕軌 -巴士 | 輕軌 NOT 巴士",
        "輕軌 ＋巴士 | 輕軌 +巴士",
        "講者：陳大文 輕軌 | 輕軌 speaker:陳大文",
        "讲者:陳大文 | speaker:陳大文",
        "speaker:「陳 大文」 | speaker:\"陳 大文\"",
        "speaker:(甲方 OR 乙方) | speaker:甲方 OR speaker:乙方",
        "speaker:(John Chan OR 陳大文) | speaker:\"John Chan\" OR speaker:陳大文",
        "speaker:陳* | speaker:陳*",
        "講者：(陳＊ OR John Chan) | speaker:陳* OR speaker:\"John Chan\"",
        "speaker:「陳*」 | speaker:\"陳*\"",
        "speaker:甲方 乙方 | 乙方 speaker:甲方",
        "(輕軌 「延誤」) 巴士 | 輕軌 巴士 \"延誤\"",
        "(輕軌 延誤) OR 巴士 | (輕軌 AND 延誤) OR 巴士",
        "標題：(輕軌 OR 「巴士」) | headline:輕軌 OR headline:\"巴士\"",
        "標題：(輕軌 speaker:甲方) | headline:輕軌 AND speaker:甲方",
        "年份：2024 | year:2024",
        "year:[2021 TO 2024] | year:[2021 TO 2024]",
        "year:［２０２１ TO ２０２４］ | year:[2021 TO 2024]",
        "year:[2021 至 2024] | year:[2021 TO 2024]",
        "年份：2021年至2024年 | year:[2021 TO 2024]",
        "年份：二〇二四年 | year:2024",
        "年份：民國一一三年 | year:2024",
        "year:2020s | year:[2020 TO 2029]",
        "year:2020年代 | year:[2020 TO 2029]",
        "year:2021～* | year:[2021 TO *]",
        "年代：2023 | decade:2020s",
        "decade:2020S | decade:2020s",
        "類型：發言 引語:（直接 OR 間接） | type:statement AND (kind:direct OR kind:indirect)",
        "行為：否認 版塊：年表 | act:deny AND section_type:timeline",
        "year:>= 2019 輕軌 | 輕軌 year:[2019 TO *]",
        "年份：民國108年至109年 | year:[2019 TO 2020]",
        "year:2019、2021 | year:2019 OR year:2021",
        "kind:direct、間接 | kind:direct OR kind:indirect",
        "+/[輕重]軌/ | /[轻重]轨/",
        "中? -公車 | 中? AND NOT 公車",
        "中國大陸? 公車 | 中國大陸 公車",
        "+輕軌延誤 | +輕軌延誤",
        "said:(speaker:甲方) | said:(speaker:甲方)",
        "「他說\"好\"」 | 「他說\"好\"」",
        "year:2021..2024 | year:[2021 TO 2024]",
        "year:>=2021 | year:[2021 TO *]",
        "標題：輕軌 | headline:輕軌",
        "said:(speaker:甲方 輕軌) | said:(輕軌 speaker:甲方)",
        "\"輕軌 巴士\"~8 | \"輕軌 巴士\"~8",
        "輕?站 | 輕?站",
        "tele* | tele*",
        "/colou?r/ 輕軌 | 輕軌 /colou?r/",
        "標題：／[輕重]軌／ | headline:/[轻重]轨/",
        "輕軌 -/n[ao]to?/ | 輕軌 NOT /n[ao]to?/",
        "1/2 或許/也許 | 1/2 或許/也許",
        "* | *",
        "covid-19 | covid-19",
        "或許 | 或許",
        "麥浩謙：末班車 | 麥浩謙：末班車",
      })
  void readsTheQueryLanguage(String query, String understood) {
    ParsedQuery parsed = ParsedQuery.of(query);
    assertEquals(understood, parsed.understood());
    assertEquals(List.of(), parsed.issues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "輕軌 \"延誤 | 3 | 輕軌 延誤",
        "(輕軌 | 0 | 輕軌",
        "輕軌) 巴士 | 2 | 輕軌 巴士",
        "輕軌 AND | 3 | 輕軌",
        "渡輪 AND AND 加價 | 3 | 渡輪 加價",
        "或 | 0 | 或",
        "OR 輕軌 | 0 | 輕軌",
        "foo:輕軌 | 0 | foo:輕軌",
        "輕軌 /[甲/ | 3 | 輕軌 /[甲/",
        "/車.*站/ | 0 | /車.*站/",
        "/[ab]*a[ab]{30}/ | 0 | /[ab]*a[ab]{30}/",
        "year:abc | 5 | abc",
        "輕軌 AND () | 7 | 輕軌",
        "輕軌 (() OR 巴士) | 4 | 輕軌 巴士",
        "NOT () | 4 | NOT",
        "(（）) | 0 | *",
        "year:[2024 TO 2021] | 5 | year:[2021 TO 2024]",
        "類型：圖書 | 3 | 圖書",
        "decade:[2018 TO 2023] | 7 | 2018 TO 2023",
        "*a??????????????????? 巴士 | 0 | *a??????????????????? 巴士",
        "speaker:&& | 0 | speaker",
        "speaker:(甲方 OR) | 12 | speaker:甲方",
        "speaker: 輕軌 | 0 | speaker: 輕軌",
        "輕軌 巴士 AND | 6 | 輕軌 巴士",
        "\"輕軌 巴士\"~ | 7 | \"輕軌 巴士\"",
      })
  void whatCannotBeReadBecomesWordsAndAnIssue(String query, int position, String understood) {
    ParsedQuery parsed = ParsedQuery.of(query);
    assertEquals(understood, parsed.understood());
    assertEquals(position, parsed.issues().getFirst().position());
  }

  @Test
  void aQuestionMarkAtTheEndOfAQuestionIsNoWildcard() {
    assertTrue(ParsedQuery.of("輕軌為什麼停駛?").node() instanceof WordsQueryNode);
    assertTrue(ParsedQuery.of("輕?").node() instanceof WildcardQueryNode);
  }

  @Test
  void clausesAndDepthAreBounded() {
    assertFalse(ParsedQuery.of("甲 AND ".repeat(200) + "甲").issues().isEmpty());
    assertFalse(ParsedQuery.of("(".repeat(100) + "甲" + ")".repeat(100)).issues().isEmpty());
    assertFalse(ParsedQuery.of("甲".repeat(5000)).issues().isEmpty());
  }

  @Test
  void anOperatorThatCombinesNothingDoesNotMakeAWordStrict() {
    for (String query : List.of("輕軌 AND", "輕軌 AND ()", "OR 輕軌", "輕軌 NOT")) {
      assertTrue(ParsedQuery.of(query).node() instanceof WordsQueryNode, query);
    }
    assertFalse(ParsedQuery.of("輕軌 AND 巴士").node() instanceof WordsQueryNode);
  }

  @Test
  void manySignsAreBounded() {
    assertFalse(ParsedQuery.of("NOT ".repeat(300) + "甲").issues().isEmpty());
  }

  /** Law: what was understood is understood the same way again. */
  @Test
  void theCanonicalFormIsAFixedPoint() {
    String[] pieces = {
      "輕軌",
      "巴士",
      "「票價」",
      " AND ",
      " OR ",
      " 非 ",
      "(",
      ")",
      " ",
      "speaker:甲",
      "year:2024 ",
      "-",
      "站?台",
      "站台? ",
      "headline:",
      "標題：(輕軌 或 ",
      "said:(",
      "speaker:(甲 乙 或 丙)",
      " \"甲 乙\"~3 ",
      " + ",
      " /[甲乙]方/ "
    };
    Random random = new Random(5);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder query = new StringBuilder();
      for (int left = 1 + random.nextInt(8); left > 0; left--) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      ParsedQuery once = ParsedQuery.of(query.toString());
      if (once.issues().isEmpty()) {
        String understood = once.understood();
        assertEquals(understood, ParsedQuery.of(understood).understood(), query.toString());
      }
    }
  }
}
