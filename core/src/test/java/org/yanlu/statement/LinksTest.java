package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanlu.authority.Authority;
import org.yanlu.page.PageParser;

class LinksTest {
  private static final StatementExtractor EXTRACTOR = StatementExtractor.create(Authority.EMPTY);

  @Test
  void linesOfAnInterviewAnswerTheQuestionBeforeThem() {
    List<Statement> statements =
        read("輪機長阮柏彥接受訪問。\n\n問：你何時發現問題？\n\n答：去年年底，船員已經投訴過三次。\n\n" + "問：之後呢？\n\n答：我們停了航。");
    assertEquals(List.of("-", "q1", "-", "q3"), questions(statements));
  }

  @Test
  void whoSpeaksRightBehindAQuestionAnswersIt() {
    List<Statement> statements = read("記者問何時復航，霍啟濤回應：「暫無時間表。」航運學者岑樂怡認為，此事不急。");
    assertEquals(List.of("-", "q1", "-"), questions(statements));
    assertEquals(Act.ASK, statements.get(0).act());
  }

  @Test
  void aStatementFarFromAQuestionAnswersNone() {
    List<Statement> statements =
        read("記者問何時復航？\n\n碼頭昨日下午起了大霧，多班渡輪停航，候船的乘客在碼頭外排起長龍，有人帶著行李離去。" + "\n\n航運學者霍啟濤表示，海灣大橋下月通車。");
    assertEquals(List.of("-", "-"), questions(statements));
  }

  @Test
  void aHeadlineRepeatsTheStatementOfItsSpeakerThatIsMostAlike() {
    List<Statement> statements =
        read("# 霍啟濤：渡輪下月復航\n\n航運學者霍啟濤昨日表示，油價仍會上升。" + "霍啟濤又說，渡輪最快下月可以復航。居民岑樂怡說，渡輪下月復航太遲。");
    assertEquals("霍啟濤", statements.get(0).speaker().orElseThrow().name());
    assertEquals(Optional.of("q3"), statements.get(0).links().repeats());
    assertEquals("渡輪最快下月可以復航", statements.get(2).text());
  }

  @Test
  void aHeadlineOfItsOwnRepeatsNothing() {
    List<Statement> statements = read("# 霍啟濤：渡輪下月復航\n\n航運學者霍啟濤昨日表示，油價仍會上升。");
    assertEquals(2, statements.size());
    assertEquals(Optional.empty(), statements.get(0).links().repeats());
  }

  private static List<String> questions(List<Statement> statements) {
    return statements.stream().map(s -> s.links().question().orElse("-")).toList();
  }

  private static List<Statement> read(String text) {
    return EXTRACTOR.extract(PageParser.create().parse("p", text)).statements();
  }
}
