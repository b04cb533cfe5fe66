package org.yanlu.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageLawTest {
  private static final List<String> LINES =
      List.of(
          "# 南灣填海環評出爐",
          "## 2021年",
          "### 記者觀察",
          "專家解讀",
          "海崖研究所所長戴芷澄表示，水位仍在上升。過去三年，堤壩從未檢修，",
          "這是人禍。北塔市政府則否認有關說法",
          "> 引文一段，**粗體**在內。",
          "- 名單其一",
          "| 年份 | 人數 |",
          "|---|---|",
          "▲北塔港的舊碼頭，昨日已經封閉。 本報記者麥浩謙攝",
          "本報記者 岑樂怡、麥浩謙",
          "【記者方以晴／北塔報導】輕軌末班車提早半小時。",
          "（綜合報導）",
          "下轉A4版",
          "A12",
          "---",
          "**輕軌末班提早**",
          "問：你何時發現問題？",
          "答：去年年底，船員已經投訴過三次。",
          "",
          "",
          "",
          "　　第二段有縮排，𠮷田屋也在內。",
          "<!-- image -->",
          "![圖](a.png)",
          "[全文](http://example.org/a)",
          "\uFEFF\u200B",
          "2023年：大橋通車。",
          "* * *",
          "****",
          "#",
          "Stenholm said on",
          "Monday that 3");

  @Test
  void randomPagesKeepTheLaw() {
    Random random = new Random(20);
    for (int run = 0; run < 3000; run++) {
      StringBuilder source = new StringBuilder();
      int lines = random.nextInt(30);
      for (int i = 0; i < lines; i++) {
        source.append(LINES.get(random.nextInt(LINES.size())));
        source.append(random.nextInt(4) == 0 ? "" : random.nextBoolean() ? "\n" : "\r\n\n");
      }
      PageLaw.check(PageParser.create().parse("p" + run, source.toString()));
    }
  }

  @Test
  void randomCharactersKeepTheLaw() {
    Random random = new Random(21);
    String alphabet = "#*>-|![](<>)【】「」『』（）。，：；？！…▲ 　\n\n\t年月日記者報導圖文A1\uD842\uDFB7甲乙丙、／";
    for (int run = 0; run < 3000; run++) {
      StringBuilder source = new StringBuilder();
      int length = random.nextInt(80);
      for (int i = 0; i < length; i++) {
        source.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      PageLaw.check(PageParser.create().parse("p" + run, source.toString()));
    }
  }

  @Test
  void shuffledLinesKeepTheLaw() {
    Random random = new Random(22);
    for (int run = 0; run < 500; run++) {
      List<String> lines = new ArrayList<>(LINES);
      Collections.shuffle(lines, random);
      PageLaw.check(PageParser.create().parse("p" + run, String.join("\n", lines)));
      PageLaw.check(PageParser.create().parse("p" + run, String.join("\n\n", lines)));
    }
  }
}
