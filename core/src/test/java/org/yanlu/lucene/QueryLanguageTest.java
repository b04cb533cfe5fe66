package org.yanlu.lucene;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.lucene.build.SamplePages;

/** What queries find in the statements of the sample pages. */
class QueryLanguageTest {
  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void build() throws IOException {
    archive = SamplePages.archive(folder, SamplePages::fill);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static List<String> ids(SearchRequest.Builder request) throws IOException {
    SearchRequest statements = request.anyOf(Dimension.TYPE, "statement").build();
    return archive.search(statements).hits().stream().map(Hit::id).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "講者：戴* | p3#q1 p4#q1",
        "speaker:(麦博? OR 霍啟濤) | p1#q1 p2#q1 p2#q2",
        "speaker:Mak* | p1#q1 p2#q1",
        "topic:輕* | p1#q1 p1#q2 p3#q2 p4#q1",
        "role:研究员 year:2021 | p1#q1 p1#q2",
        "role:研* year:2021 | p1#q1 p1#q2",
        "type:state* year:2021 | p1#q1 p1#q2",
        "speaker:(甲* OR 霍啟濤) | p2#q2",
        "speaker:岑樂怡、戴芷澄 | p1#q2 p3#q1 p3#q2 p4#q1",
        "speaker:岑樂怡、戴* | p1#q2 p3#q1 p3#q2 p4#q1",
        "year:2021、2022 巴士 | p2#q1 p2#q2",
        "停駛、輕軌 | p3#q2",
        "戴芷澄：堤壩 | p3#q1",
        "輕軌 AND () | p1#q1 p1#q2 p3#q2 p4#q1",
      })
  void finds(String query, String ids) throws IOException {
    assertEquals(List.of(ids.split(" ", -1)), ids(SearchRequest.builder(query)));
  }

  @Test
  void aValueAsPrintedIsFoundInAnyScript() throws IOException {
    assertEquals(7, ids(SearchRequest.builder("").anyOf(Dimension.ROLE, "研究员")).size());
  }

  /** Law: a word, its exclusion, conjunction and disjunction count as sets do. */
  @Test
  void operatorsObeyTheLawsOfSets() throws IOException {
    List<String> words = List.of("輕軌", "巴士", "停駛", "戴芷澄", "班次", "水位上升");
    long all = total("");
    for (String a : words) {
      assertEquals(all, total(a) + total("NOT " + a), a);
      assertEquals(total(a), total("+" + a), a);
      for (String b : words) {
        long both = total(a + " AND " + b);
        assertEquals(total(a) + total(b), both + total(a + " OR " + b), a + " " + b);
        assertEquals(total(a), both + total(a + " AND NOT " + b), a + " " + b);
      }
    }
  }

  private static long total(String query) throws IOException {
    return archive.search(SearchRequest.builder(query).build()).total();
  }

  private static SearchResult.Understanding understanding(String query) throws IOException {
    return archive.search(SearchRequest.builder(query).build()).query();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker:戴芷登 | 8 | no speaker is called 戴芷登",
        "topic:交道 | 6 | no topic is called 交道",
        "speaker:岑樂怡、甲方 | 12 | no speaker is called 甲方",
        "巴士 role:研究 | 8 | no role is called 研究",
        "巴士 停駛 | 0 | hits that hold every word: 0; the others hold some of them",
      })
  void saysWhatFindsNothing(String query, int position, String message) throws IOException {
    SearchResult.Issue issue = understanding(query).issues().getFirst();
    assertEquals(position, issue.position());
    assertEquals(message, issue.message());
  }

  @ParameterizedTest
  @CsvSource({"speaker:戴芷登, speaker:戴芷澄", "「戴芷登」, 「戴芷澄」", "topic:交道, topic:交通"})
  void offersAnotherNameWithinFieldsAndQuotations(String query, String other) throws IOException {
    assertEquals(Optional.of(other), understanding(query).didYouMean());
  }

  /** Law: a facet's count is what choosing its value finds. */
  @Test
  void choosingAValueFindsWhatItsCountSaid() throws IOException {
    for (String query : List.of("輕軌", "岑樂怡 輕軌 停駛", "巴士 水位", "輕軌 「停駛」", "戴芷澄 十一時")) {
      SearchResult all =
          archive.search(
              SearchRequest.builder(query).facets(Dimension.YEAR, Dimension.SPEAKER).build());
      for (int facet = 0; facet < 2; facet++) {
        Dimension dimension = facet == 0 ? Dimension.YEAR : Dimension.SPEAKER;
        for (Facet.Value value : all.facets().get(facet).values()) {
          SearchRequest chosen =
              SearchRequest.builder(query).anyOf(dimension, value.value()).build();
          assertEquals(value.count(), archive.search(chosen).total(), query + " " + value);
        }
      }
    }
  }

  @Test
  void aWordRepeatedAsksForNothingMore() throws IOException {
    assertEquals(total("輕軌"), total("輕軌 ".repeat(100)));
  }

  @Test
  void manyWordsAreNotTooMany() throws IOException {
    StringBuilder query = new StringBuilder("輕軌");
    for (int word = 0; word < 150; word++) {
      query.append(" 巴士").append(word);
    }
    assertDoesNotThrow(() -> total(query.toString()));
    assertTrue(total(query.toString().replace(" ", " OR ")) > 0);
  }

  @Test
  void offersNothingElseWhereAHitHoldsEveryWord() throws IOException {
    assertEquals(Optional.empty(), understanding("輕軌 停駛 應該").didYouMean());
    assertEquals(Optional.empty(), understanding("輕軌 十一時").didYouMean());
  }

  @Test
  void hitsThatHoldEveryWordComeBeforeThoseThatHoldSome() throws IOException {
    List<Hit> hits =
        archive.search(SearchRequest.builder("岑樂怡 輕軌 停駛").explain(true).build()).hits();
    assertEquals(List.of("p3#q2", "p3#s1"), hits.stream().limit(2).map(Hit::id).sorted().toList());
    assertTrue(hits.getFirst().explanation().orElseThrow().contains("holding every word adds"));
    assertFalse(hits.getLast().explanation().orElseThrow().contains("holding every word"));
  }

  @Test
  void aLatinWordIsOneWordHoweverLong() throws IOException {
    try (Archive other =
        SamplePages.archive(
            folder.resolve("latin"),
            builder ->
                SamplePages.add(builder, "p", 2024, "疫情", "丁一：COVID-19個案回落", "丙二：第19宗個案出院"))) {
      SearchRequest statements =
          SearchRequest.builder("ＣＯＶＩＤ-19").anyOf(Dimension.TYPE, "statement").build();
      assertEquals(1, other.search(statements).total());
    }
  }

  /** A word is rare among descriptions of speakers where it is common in what is said. */
  @Test
  void whoSpeaksCountsLessThanWhatIsSaid() throws IOException {
    List<String> lines = new ArrayList<>(List.of("漁農署：巴士改線"));
    lines.addAll(Collections.nCopies(5, "丁一：漁農署人手不足，難以跟進"));
    lines.addAll(Collections.nCopies(6, "丙二：水位上升"));
    try (Archive other =
        SamplePages.archive(
            folder.resolve("other"),
            builder -> SamplePages.add(builder, "p", 2024, "人手", lines.toArray(String[]::new)))) {
      SearchRequest statements =
          SearchRequest.builder("漁農署").anyOf(Dimension.TYPE, "statement").build();
      List<Hit> hits = other.search(statements).hits();
      assertEquals("p#q1", hits.getLast().id());
      assertEquals(6, hits.size());
    }
  }

  @Test
  void hitsSortedByDateHaveNoScoreToExplain() throws IOException {
    SearchRequest byDate =
        SearchRequest.builder("停駛").sort(SearchRequest.Sort.NEWEST).explain(true).build();
    assertEquals(
        "the text has 停駛", archive.search(byDate).hits().getFirst().explanation().orElseThrow());
  }

  @Test
  void saysThatAFilterNamesNobody() throws IOException {
    SearchRequest request = SearchRequest.builder("").anyOf(Dimension.SPEAKER, "甲方").build();
    assertEquals(
        "no speaker is called 甲方", archive.search(request).query().issues().getFirst().message());
  }

  @Test
  void offersNamesThatBeginAsAnUnknownOneDoes() throws IOException {
    assertEquals("role:研究*", understanding("role:研究").issues().getFirst().suggestion());
  }
}
