package org.yanlu.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.SearchRequest;
import org.yanlu.authority.Authority;
import org.yanlu.page.PageParser;
import org.yanlu.statement.Links;
import org.yanlu.statement.StatementExtractor;

class NestedHitsTest {
  private static final String PAGE =
      "# 霍啟濤：渡輪下月復航\n\n居民岑樂怡憶述：「隊長阮柏彥大喊：『快上救生艇！』我們才跑出來。」"
          + "航運學者霍啟濤對記者說，渡輪最快下月可以復航。\n\n記者問何時公布，霍啟濤回應：「暫無時間表。」";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void build() throws IOException {
    try (ArchiveBuilder builder = LuceneArchives.build(folder, Authority.EMPTY)) {
      builder.add(PageParser.create().parse("p", PAGE));
      builder.commit();
    }
    archive = LuceneArchives.open(folder, Authority.EMPTY);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  @Test
  void nestedStatementsAreNoHitsUnlessAskedFor() throws IOException {
    assertEquals(List.of("p#q2"), ids(statements("救生艇")));
    assertEquals(List.of("p#n1", "p#q2"), ids(statements("救生艇").nested(true)));
    assertEquals(5, archive.search(statements("").build()).total());
    assertEquals(6, archive.search(statements("").nested(true).build()).total());
    assertEquals(List.of("p#q1", "p#q3", "p#q4", "p#q5"), ids(statements("NOT 救生艇")));
  }

  @Test
  void nestedStatementsAreNotCountedUnlessAskedFor() throws IOException {
    assertEquals(List.of("岑樂怡", "記者", "霍啟濤"), speakers(statements("")));
    assertEquals(List.of("岑樂怡", "記者", "阮柏彥", "霍啟濤"), speakers(statements("").nested(true)));
    assertEquals(5, archive.stats().info().statements());
    assertEquals(3, archive.stats().speakers());
  }

  @Test
  void whoSpeaksInNestedStatementsAloneIsKnownByNameButNotListed() throws IOException {
    SearchRequest.Builder request = statements("speaker:阮柏彥").nested(true);
    assertEquals(List.of(), archive.search(request.build()).query().issues());
    assertEquals(List.of("p#n1"), ids(request));
    assertEquals(List.of(), archive.speakers("阮", 5));
    assertEquals(List.of(), archive.suggest("阮柏", 5));
  }

  @Test
  void aStatementTellsWhatIsNestedInItAndANestedOneItsParent() throws IOException {
    Hit parent = archive.get("p#q2").orElseThrow();
    Hit nested = archive.get("p#n1").orElseThrow();
    assertEquals(List.of("p#n1"), parent.nested());
    assertEquals(Links.within("p#q2"), nested.links());
    assertEquals("statement", nested.type());
    assertEquals("『快上救生艇！』", nested.text());
    assertEquals(List.of(), nested.nested());
  }

  @Test
  void linksAndPartiesAreKept() throws IOException {
    assertEquals(Optional.of("p#q3"), archive.get("p#q1").orElseThrow().links().repeats());
    assertEquals(Optional.of("p#q4"), archive.get("p#q5").orElseThrow().links().question());
    assertEquals(Optional.of("記者"), archive.get("p#q3").orElseThrow().parties().addressee());
  }

  @Test
  void aPageIsGivenBackAsItWasFound() throws IOException {
    var page = archive.page("p").orElseThrow();
    var found =
        StatementExtractor.create(Authority.EMPTY).extract(PageParser.create().parse("p", PAGE));
    assertEquals(found.statements(), page.statements());
    assertEquals(found.nested(), page.nested());
  }

  @Test
  void whatStandsAroundAStatementIsNotNested() throws IOException {
    assertEquals(
        List.of("p#q1", "p#q3", "p#q4", "p#q5"),
        archive.related("p#q2").sameSection().stream().map(Hit::id).toList());
    assertEquals(5, archive.related("p#n1").sameSection().size());
    assertEquals(List.of(), archive.related("p#n1").sameWording());
  }

  @Test
  void aQuoteIsFoundInTheWholeStatement() throws IOException {
    var verdict = archive.check(new QuoteRequest("快上救生艇", Optional.empty(), 5));
    assertTrue(verdict.candidates().stream().noneMatch(c -> c.hit().links().parent().isPresent()));
  }

  private static SearchRequest.Builder statements(String query) {
    return SearchRequest.builder(query).anyOf(Dimension.TYPE, "statement");
  }

  private List<String> ids(SearchRequest.Builder request) throws IOException {
    return archive.search(request.build()).hits().stream().map(Hit::id).sorted().toList();
  }

  private List<String> speakers(SearchRequest.Builder request) throws IOException {
    return archive.search(request.facets(Dimension.SPEAKER).build()).facets().stream()
        .flatMap(facet -> facet.values().stream())
        .map(Facet.Value::label)
        .sorted()
        .toList();
  }
}
