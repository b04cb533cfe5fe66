package org.yanlu.statement.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.statement.model.Models;

class NestingTest {
  private static final Directory DIRECTORY = Directory.of(Authority.EMPTY);

  /** No cue is so likely. */
  private static final double NEVER = 2;

  @Test
  void whatAnotherSourceSaysWithinReportedSpeechIsNested() {
    Extraction found = read("發言人陸望舒表示，有關各方認為，談判仍在進行。");
    assertEquals(List.of("q1 陸望舒：有關各方認為，談判仍在進行"), lines(found.statements()));
    assertEquals(List.of("n1 q1 有關各方：談判仍在進行"), lines(found.nested()));
  }

  @Test
  void aQuotationWithinAQuotationIsNested() {
    Extraction found = read("居民岑樂怡憶述：「隊長阮柏彥大喊：『快走！』我們才跑出來。」");
    assertEquals(List.of("n1 q1 阮柏彥：『快走！』"), lines(found.nested()));
  }

  @Test
  void whoSaysIInAQuotationIsItsSpeaker() {
    Extraction found = read("居民岑樂怡憶述：「我說過這條船不能開。」");
    assertEquals(List.of("n1 q1 岑樂怡：這條船不能開"), lines(found.nested()));
  }

  @Test
  void itEndsWithItsSentence() {
    Extraction found = read("居民岑樂怡說：「船長阮柏彥告訴我們，船上沒有救生衣。天氣很冷。」");
    assertEquals(List.of("n1 q1 阮柏彥：船上沒有救生衣"), lines(found.nested()));
  }

  @Test
  void aCueWithoutASourceOfItsOwnOpensNone() {
    assertEquals(List.of(), read("航運學者霍啟濤表示，希望渡輪下月復航。").nested());
  }

  @Test
  void aPronounBehindMeansWhomItMeantWithoutWhatIsNested() {
    Extraction found = read("居民岑樂怡說：「船長阮柏彥告訴我們，船上沒有救生衣。」她又說，天氣很冷。");
    assertEquals(List.of("岑樂怡", "岑樂怡"), names(found.statements()));
  }

  @Test
  void statementsAreTheSameWithAndWithoutNestedOnes() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(
        PageParser.create()
            .parse("p", "居民岑樂怡說：「船長阮柏彥告訴我們，船上沒有救生衣。」她又說，天氣很冷。發言人表示，隊長認為不急。他補充，一切正常。"));
    PageFiles.with(PageParser.create()).forEach(List.of(samplePages()), pages::add);
    int nested = 0;
    for (Page page : pages) {
      Extraction with = Assembly.of(page, DIRECTORY, Models.project()).extraction();
      Extraction without = Assembly.of(page, DIRECTORY, Models.project(), NEVER).extraction();
      assertEquals(without.statements(), with.statements(), page.id());
      assertEquals(without.terms(), with.terms(), page.id());
      assertEquals(List.of(), without.nested());
      nested += with.nested().size();
    }
    assertFalse(nested == 0, "nothing is nested, so that nothing is shown");
  }

  private static Path samplePages() {
    return Path.of("..", "index-data", "pages");
  }

  private static Extraction read(String text) {
    return Assembly.of(PageParser.create().parse("p", text), Authority.EMPTY, Models.project());
  }

  private static List<String> lines(List<Statement> statements) {
    return statements.stream()
        .map(
            s ->
                s.id()
                    + s.links().parent().map(parent -> " " + parent).orElse("")
                    + " "
                    + s.speaker().map(Speaker::name).orElse("-")
                    + "："
                    + s.text())
        .toList();
  }

  private static List<String> names(List<Statement> statements) {
    return statements.stream().map(s -> s.speaker().map(Speaker::name).orElse("-")).toList();
  }
}
