package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanlu.authority.Authority;
import org.yanlu.authority.SpeakerEntry;

/** Nobody is given words that the page does not attribute to him. */
class NeverGuessTest {
  private static final String NOBODY =
      "# 漁港的一夜\n\n碼頭昨夜停電。\n\n問：你何時發現問題？\n\n答：去年年底。\n\n問：然後呢？\n\n答：沒有然後。\n";

  private static final Authority STRANGERS =
      new Authority(
          List.of(person("x1", "霍啟濤"), person("x2", "阿貝爾·史登霍姆"), person("x3", "Abel Stenholm")),
          List.of(),
          Authority.EMPTY.vocabulary());

  @Test
  void aPageThatNamesNobodyGivesItsAnswersToNobody() {
    for (Authority authority : List.of(Authority.EMPTY, STRANGERS, WholePages.authority())) {
      assertEquals(List.of("記者", "-", "記者", "-"), speakers(NOBODY, authority));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 專訪輪機長阮柏彥\n\n本報記者岑樂怡日前登船。",
        "# 漁港的一夜\n\n文：岑樂怡\n\n輪機長阮柏彥不說話。",
        "# 漁港的一夜\n\n霍啟濤離開後，本報記者訪問輪機長阮柏彥。",
        "# 漁港的一夜\n\n霍啟濤離開後，輪機長阮柏彥昨日接受本報專訪。"
      })
  void theIntervieweeThatThePageTellsAnswers(String introduction) {
    String page = introduction + "\n\n問：何時？\n\n答：去年。\n";
    assertEquals(List.of("記者", "阮柏彥"), answers(page), page);
  }

  @Test
  void aLineThatNamesTheIntervieweeMayStandBehindTheAnswers() {
    String page = "# 漁港的一夜\n\n霍啟濤、岑樂怡都走了。\n\n問：何時？\n\n答：去年。\n\n（受訪者：輪機長阮柏彥）\n";
    assertEquals(List.of("記者", "阮柏彥"), answers(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 漁港的一夜\n\n霍啟濤與岑樂怡昨日到場。",
        "# 漁港的一夜\n\n本報記者訪問輪機長阮柏彥和船東霍啟濤。",
        "# 漁港的一夜\n\n記者岑樂怡昨日到場。",
        // who is interviewed is named, but by a name that the census may not read
        "# 阮柏彥專訪：漁港的一夜\n\n霍啟濤離開了。",
        "# 漁港的一夜\n\n霍啟濤離開後，記者專訪了潮汐人。",
        "# 漁港的一夜\n\n霍啟濤離開後，本報記者訪問了多名漁民。",
        "# 岑樂怡：路要修\n\n岑樂怡昨日到場。\n\n# 漁港的一夜\n\n碼頭停電。"
      })
  void whereThePageTellsOfSeveralOrOfNoneNobodyAnswers(String introduction) {
    String page = introduction + "\n\n問：何時？\n\n答：去年。\n";
    assertEquals(List.of("記者", "-"), answers(page), page);
  }

  @Test
  void numbersAndBlanksInLabelsChangeNothing() {
    List<List<String>> labels =
        List.of(
            List.of("問：", "答："),
            List.of("問1：", "答1："),
            List.of("問 1：", "答 1："),
            List.of("問一：", "答一："),
            List.of("Q1：", "A1："),
            List.of("Q：", "A："),
            List.of("Q:", "A:"),
            List.of("問１：", "答１："));
    String page = "# 專訪\n\n訪問輪機長阮柏彥。\n\n問：你何時發現問題？\n\n答：去年年底，船員已經投訴過三次。\n";
    List<String> expected = List.of("ask 記者：你何時發現問題？", "say 阮柏彥：去年年底，船員已經投訴過三次");
    for (List<String> pair : labels) {
      String variant = page.replace("問：", pair.get(0)).replace("答：", pair.get(1));
      List<String> read =
          WholePages.statements(variant, Authority.EMPTY).stream()
              .map(s -> s.act().label() + " " + WholePages.speaker(s) + "：" + s.text())
              .toList();
      assertEquals(expected, read, variant);
    }
  }

  @Test
  void strangersInTheAuthorityFileAndItsOrderChangeNothing() {
    Authority own = WholePages.authority();
    List<SpeakerEntry> more = new ArrayList<>(own.speakers());
    more.addFirst(person("x0", "司徒靖堯"));
    more.add(person("x9", "Ottilie Marchbanks"));
    Authority wider = new Authority(more, own.topics(), own.vocabulary());
    Authority turned = new Authority(more.reversed(), own.topics(), own.vocabulary());
    for (String page : WholePages.all()) {
      assertFalse(page.contains("司徒靖堯") || page.contains("Ottilie"));
      List<Statement> expected = WholePages.statements(page, own);
      assertEquals(expected, WholePages.statements(page, wider));
      assertEquals(expected, WholePages.statements(page, turned));
    }
  }

  @Test
  void whoSpeaksStandsOnThePage() {
    for (String page : WholePages.samples()) {
      for (Statement statement : WholePages.statements(page, WholePages.authority())) {
        boolean person =
            statement.speaker().filter(s -> s.type() == SpeakerType.PERSON).isPresent();
        String name = WholePages.speaker(statement);
        assertTrue(!person || page.contains(name), name + " is not on the page");
      }
    }
  }

  private static List<String> answers(String page) {
    List<String> bare = labelled(page, Authority.EMPTY);
    assertEquals(bare, labelled(page, STRANGERS));
    return bare;
  }

  private static List<String> labelled(String page, Authority authority) {
    return WholePages.statements(page, authority).stream()
        .filter(s -> s.cue().equals("：") && s.layer() == Layer.BODY)
        .map(WholePages::speaker)
        .toList();
  }

  private static List<String> speakers(String page, Authority authority) {
    Stream<Statement> statements = WholePages.statements(page, authority).stream();
    return statements.map(WholePages::speaker).toList();
  }

  private static SpeakerEntry person(String id, String name) {
    return new SpeakerEntry(id, name, "person", List.of(), List.of());
  }
}
