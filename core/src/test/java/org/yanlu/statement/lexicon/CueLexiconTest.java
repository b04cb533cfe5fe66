package org.yanlu.statement.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class CueLexiconTest {
  @Test
  void takesTheLongestCue() {
    assertEquals(List.of("指出"), cues("研究員指出路線未定"));
  }

  @Test
  void aFalseFriendHidesTheCueInIt() {
    assertEquals(List.of(), cues("指揮中心說明書列於名稱一欄"));
  }

  @Test
  void nounUsesBehindAPossessiveAreNone() {
    assertEquals(List.of(), cues("會方的強調未獲理會"));
  }

  @Test
  void aLongerCueRunsOutOfAFalseFriend() {
    assertEquals(List.of("指出"), cues("判詞中指出程序失當"));
  }

  @Test
  void aNounThatCrossesAFalseFriendShowsThatItIsNone() {
    assertEquals(List.of("說"), cues("林同學說下午就到"));
    assertEquals(List.of("問"), cues("主持人問政府有何措施"));
  }

  @Test
  void aCueRunsOnIntoTheOneThatBeginsInItsLastCharacter() {
    List<CueHit> hits = CueLexicon.project().hits("專家分析指出路線未定", 0, 10, i -> true);
    assertEquals(List.of(new Span(2, 6)), hits.stream().map(CueHit::span).toList());
  }

  @Test
  void aNounThatHoldsTheCueLeavesItHidden() {
    assertEquals(List.of(), cues("該局的發言人到場"));
  }

  private static List<String> cues(String text) {
    return CueLexicon.project().hits(text, 0, text.length(), i -> true).stream()
        .map(hit -> hit.entry().word())
        .toList();
  }
}
