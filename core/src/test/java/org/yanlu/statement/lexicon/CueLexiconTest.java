package org.yanlu.statement.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  private static List<String> cues(String text) {
    return CueLexicon.project().hits(text, 0, text.length(), i -> true).stream()
        .map(hit -> hit.entry().word())
        .toList();
  }
}
