package org.yanlu.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void nestedQuotationsHaveTheirDepth() {
    Passage passage = Passage.of("他說：「隊長喊『快走』。」");
    assertEquals(List.of("「隊長喊『快走』。」", "『快走』"), quotes(passage));
    assertEquals(List.of(0, 1), passage.quotes().stream().map(Quote::depth).toList());
  }

  @Test
  void aQuotationReopenedInEachParagraphIsOne() {
    Passage passage = Passage.of("她說：「路不好走。\n「橋也斷了。」\n完。");
    assertEquals(List.of("「路不好走。\n「橋也斷了。」"), quotes(passage));
  }

  @Test
  void aQuotationClosedInALaterParagraphIsOne() {
    Passage passage = Passage.of("她說：「路不好走。\n橋也斷了。」完。");
    assertEquals(List.of("「路不好走。\n橋也斷了。」"), quotes(passage));
  }

  @Test
  void aQuotationThatNothingClosesEndsWithItsParagraph() {
    Passage passage = Passage.of("稱為「藍橋線。\n下段「另一句」。");
    assertEquals(List.of("「藍橋線。", "「另一句」"), quotes(passage));
    assertTrue(!passage.quotes().get(0).closed());
  }

  @Test
  void aClosingMarkThatNothingOpenedIsPassedOver() {
    assertEquals(List.of("「甲」"), quotes(Passage.of("乙」說「甲」。")));
  }

  @Test
  void curlyAndHalfWidthMarksAreReadAsCornerBrackets() {
    assertEquals(List.of("“快走”", "\"慢走\""), quotes(Passage.of("喊“快走”,又喊\"慢走\"。")));
  }

  @Test
  void clausesAreCutAtMarksOutsideQuotationsOnly() {
    Passage passage = Passage.of("他說，「甲，乙。」後離開；丙。");
    assertEquals(List.of("他說", "「甲，乙。」", "後離開", "丙"), clauses(passage));
  }

  @Test
  void aSentenceEndsBehindAFinishedQuotationThatWasLedUpTo() {
    Passage passage = Passage.of("他說：「走吧。」她又說：「好。」");
    assertEquals(0, passage.clauses().get(0).sentence());
    assertEquals(1, passage.clauses().get(2).sentence());
    assertEquals("她又說", passage.of(passage.clauses().get(2).span()));
  }

  @Test
  void aQuotationBeforeItsSpeakerStaysInTheSentence() {
    Passage passage = Passage.of("「走吧。」他說。");
    assertEquals(0, passage.clauses().get(passage.clauses().size() - 1).sentence());
  }

  @Test
  void numbersKeepTheirHalfWidthMarks() {
    assertEquals("共1,199家，7:30開", Passage.of("共1,199家,7:30開").plain());
  }

  @Test
  void whateverTheMarksNothingOverlapsAndOffsetsHold() {
    Random random = new Random(11);
    String marks = "「」『』《》（）“”。，：！\n甲乙丙丁";
    for (int run = 0; run < 2000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      Passage passage = Passage.of(text.toString());
      assertEquals(text.length(), passage.plain().length());
      int covered = 0;
      for (Clause clause : passage.clauses()) {
        assertTrue(clause.span().start() >= covered, text.toString());
        covered = clause.span().end();
      }
      for (Quote a : passage.quotes()) {
        for (Quote b : passage.quotes()) {
          boolean apart = !a.span().overlaps(b.span());
          boolean nested = a.span().contains(b.span()) || b.span().contains(a.span());
          assertTrue(apart || nested, text.toString());
        }
      }
    }
  }

  private static List<String> quotes(Passage passage) {
    return passage.quotes().stream().map(q -> passage.of(q.span())).toList();
  }

  private static List<String> clauses(Passage passage) {
    return passage.clauses().stream().map(c -> passage.of(c.span())).toList();
  }
}
