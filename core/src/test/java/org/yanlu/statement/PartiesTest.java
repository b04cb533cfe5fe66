package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanlu.authority.Authority;
import org.yanlu.page.PageParser;

class PartiesTest {
  private static final StatementExtractor EXTRACTOR = StatementExtractor.create(Authority.EMPTY);

  @Test
  void whomASpeakerTurnsToIsTheAddressee() {
    assertEquals(List.of("記者"), addressees("航運學者霍啟濤向記者表示，渡輪下月復航。"));
    assertEquals(List.of("居民代表岑樂怡"), addressees("航運學者霍啟濤對居民代表岑樂怡說：「渡輪下月復航。」"));
    assertEquals(List.of("《南灣時報》"), addressees("航運學者霍啟濤告訴《南灣時報》，渡輪下月復航。"));
  }

  @Test
  void whoInterviewsOrAsksIsTheAddressee() {
    assertEquals(List.of("南灣電視台"), addressees("航運學者霍啟濤接受南灣電視台訪問時表示，渡輪下月復航。"));
    assertEquals(List.of("《南灣時報》"), addressees("航運學者霍啟濤昨日接受《南灣時報》訪問時，透露渡輪下月復航。"));
    assertEquals(List.of("議員"), addressees("航運學者霍啟濤回應議員提問時說，渡輪下月復航。"));
  }

  @Test
  void whoIsAskedStandsBehindTheCue() {
    assertEquals(List.of("工務局長趙昆"), addressees("議員岑樂怡問工務局長趙昆，目前有多少盞燈？"));
  }

  @Test
  void aMatterIsNoAddressee() {
    assertEquals(List.of("-"), addressees("航運學者霍啟濤對事件表示，渡輪下月復航。"));
    assertEquals(List.of("-"), addressees("航運學者霍啟濤針對居民的疑慮表示，渡輪下月復航。"));
    assertEquals(List.of("-"), addressees("航運學者霍啟濤表示，渡輪下月復航。"));
  }

  @Test
  void whoIsAccusedIsTheTargetAndWhoIsToldTheAddressee() {
    assertEquals(List.of("- 霍啟濤"), parties("霍啟濤被指隱瞞虧損。"));
    assertEquals("霍啟濤 -", parties("霍啟濤被問到是否知道渡輪下月復航的安排。").get(0));
  }

  @Test
  void thePaperThatQuotesIsNoAddressee() {
    Statement statement = read("據《南灣時報》引述消息人士稱，兩家船公司已談妥合併。").get(0);
    assertEquals(
        new Parties(Optional.of("《南灣時報》"), Optional.empty(), Optional.empty()),
        statement.parties());
  }

  private static List<String> addressees(String text) {
    return read(text).stream().map(s -> s.addressee().orElse("-")).toList();
  }

  private static List<String> parties(String text) {
    return read(text).stream()
        .map(s -> s.addressee().orElse("-") + " " + s.target().orElse("-"))
        .toList();
  }

  private static List<Statement> read(String text) {
    return EXTRACTOR.extract(PageParser.create().parse("p", text)).statements();
  }
}
