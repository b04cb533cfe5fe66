package org.yanlu.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchRequest.Sort;
import org.yanlu.archive.SearchResult;
import org.yanlu.archive.SearchResult.Understanding;
import org.yanlu.lucene.build.SamplePages;

class LuceneArchiveTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void build() throws IOException {
    archive = SamplePages.archive(folder, SamplePages::fill);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private SearchResult search(SearchRequest.Builder request) throws IOException {
    return archive.search(request.build());
  }

  private List<String> ids(SearchRequest.Builder request) throws IOException {
    return search(request).hits().stream().map(Hit::id).sorted().toList();
  }

  private static SearchRequest.Builder statements(String query) {
    return SearchRequest.builder(query).anyOf(Dimension.TYPE, "statement");
  }

  @Test
  void findsStatementsAndSections() throws IOException {
    assertEquals(List.of("p2#q1", "p2#s1"), ids(SearchRequest.builder("估算成本")));
    assertEquals(List.of("p2#q1"), ids(statements("估算成本")));
  }

  @Test
  void findsASpeakerByNameIdAliasAndScript() throws IOException {
    for (String name : List.of("麥浩謙", "ho-fung", "麦博士", "mak ho-him")) {
      assertEquals(
          List.of("p1#q1", "p2#q1"), ids(statements("").anyOf(Dimension.SPEAKER, name)), name);
    }
    assertEquals(List.of("p1#q1", "p2#q1"), ids(statements("speaker:麥浩謙")));
  }

  @Test
  void aStatementsOwnWordsCountForMoreThanItsSectionsHeadline() throws IOException {
    assertEquals(
        List.of("p3#q2", "p1#q2"),
        search(statements("岑樂怡 輕軌")).hits().stream().limit(2).map(Hit::id).toList());
  }

  @Test
  void simplifiedAndFullWidthFindTheSame() throws IOException {
    assertEquals(ids(SearchRequest.builder("輕軌")), ids(SearchRequest.builder("轻轨")));
    assertEquals(ids(statements("輕軌 AND 停駛")), ids(statements("（轻轨　ＡＮＤ　停駛）")));
  }

  @Test
  void facetsCountExactlyAndIgnoreTheirOwnSelection() throws IOException {
    SearchResult found =
        search(
            statements("").anyOf(Dimension.YEAR, "2024").facets(Dimension.YEAR, Dimension.SPEAKER));
    assertEquals(3, found.total());
    Facet years = found.facets().getFirst();
    assertEquals(
        List.of(
            new Facet.Value("2024", "2024", 3, true),
            new Facet.Value("2022", "2022", 2, false),
            new Facet.Value("2021", "2021", 2, false)),
        years.values());
    assertEquals(
        List.of(new Facet.Value("戴芷澄", "戴芷澄", 2, false), new Facet.Value("岑樂怡", "岑樂怡", 1, false)),
        found.facets().get(1).values());
  }

  @Test
  void selectedValuesAreShownEvenAtZero() throws IOException {
    SearchResult found =
        search(statements("停駛").anyOf(Dimension.SPEAKER, "麥浩謙").facets(Dimension.SPEAKER));
    assertEquals(0, found.total());
    assertTrue(
        found.facets().getFirst().values().contains(new Facet.Value("ho-fung", "麥浩謙", 0, true)));
  }

  @Test
  void exclusionLeavesOut() throws IOException {
    assertEquals(
        List.of("p3#q2", "p4#q1"),
        ids(
            statements("輕軌")
                .noneOf(Dimension.SPEAKER, "麥博士")
                .noneOf(Dimension.YEAR, "2022")
                .yearFrom(2022)));
    assertEquals(List.of("p1#q2", "p3#q2"), ids(statements("輕軌 -班車")));
  }

  @Test
  void whatOnlyStandsUnderAHeadlineIsFoundLast() throws IOException {
    List<Hit> hits = search(statements("輕軌")).hits();
    assertEquals("p1#q2", hits.getLast().id());
    assertFalse(hits.getLast().text().contains("輕軌"));
    for (Hit hit : hits.subList(0, hits.size() - 1)) {
      assertTrue(hit.text().contains("輕軌"), hit.text());
    }
  }

  @Test
  void broaderTopicsHoldNarrowerOnes() throws IOException {
    assertEquals(
        List.of("p1#s1", "p2#s1", "p3#s1", "p4#s1"),
        ids(
            SearchRequest.builder("")
                .anyOf(Dimension.TYPE, "section")
                .anyOf(Dimension.TOPIC, "交通")));
    Hit hit = archive.get("p3#q2").orElseThrow();
    assertEquals(
        List.of(new Hit.Topic("light-rail", "輕軌", "輕軌"), new Hit.Topic("transport", "交通", "輕軌")),
        hit.topics());
  }

  @Test
  void regularExpressionsFindAFewStringsOrLatinWords() throws IOException {
    Hit hit = search(statements("/水位[仍已]在上升/")).hits().getFirst();
    assertEquals(
        List.of("水位仍在上升"), hit.highlights().stream().map(span -> span.of(hit.text())).toList());
    SamplePages.rebuild(
        folder, builder -> SamplePages.add(builder, "p8", 2025, "車票", "麥浩謙：Octopus 卡與octopod不同"));
    Hit word = search(statements("/octop.s/")).hits().getFirst();
    assertEquals(
        List.of("Octopus"), word.highlights().stream().map(span -> span.of(word.text())).toList());
    assertEquals(0, search(statements("/octo/")).total());
  }

  @Test
  void sortsByDate() throws IOException {
    List<Integer> years =
        search(statements("").sort(Sort.OLDEST)).hits().stream()
            .map(hit -> hit.year().orElseThrow())
            .toList();
    assertEquals(years.stream().sorted().toList(), years);
  }

  @Test
  void marksWhatMatched() throws IOException {
    Hit hit = search(statements("十一時後 班車").anyOf(Dimension.SPEAKER, "麥浩謙")).hits().getFirst();
    assertEquals(
        List.of("十一時後", "班車"), hit.highlights().stream().map(span -> span.of(hit.text())).toList());
  }

  @Test
  void whatMatchesNothingStrictlyIsSearchedMoreLoosely() throws IOException {
    SearchResult found = search(statements("輕軌 飛機場"));
    assertFalse(found.hits().isEmpty());
  }

  @Test
  void givesBackPagesAndNeighbours() throws IOException {
    assertEquals(2, archive.page("p1").orElseThrow().statements().size());
    assertEquals(
        List.of("p4#q1"), archive.related("p1#q1").sameWording().stream().map(Hit::id).toList());
    assertEquals(
        List.of("p1#q2"), archive.related("p1#q1").sameSection().stream().map(Hit::id).toList());
    assertTrue(archive.get("p1").isEmpty());
    assertTrue(archive.page("p1#s1").isEmpty());
  }

  @Test
  void anArchiveOfNothingAnswers() throws IOException {
    SamplePages.rebuild(folder, builder -> {});
    SearchResult found = search(SearchRequest.builder("輕軌").anyOf(Dimension.YEAR, "2024"));
    assertEquals(0, found.total());
    assertEquals(0, archive.stats().lastYear());
  }

  @Test
  void aSearchOutOfTimeSaysSo() throws IOException {
    assertTrue(search(SearchRequest.builder("輕軌").timeLimit(Duration.ZERO)).partial());
  }

  @Test
  void knowsItsSpeakersAndTopics() throws IOException {
    assertEquals("麥浩謙", archive.speakers("麦", 5).getFirst().name());
    assertEquals(2, archive.speaker("ho-fung").orElseThrow().summary().statements());
    assertEquals(
        List.of("岑樂怡", "霍啟濤"),
        archive.speaker("ho-fung").orElseThrow().besides().stream()
            .map(Facet.Value::value)
            .sorted()
            .toList());
    assertEquals(4, archive.topics().getFirst().sections());
  }

  @Test
  void topicsKnowTheOneAbove() throws IOException {
    List<Facet.Value> topics =
        search(statements("").facets(Dimension.TOPIC)).facets().getFirst().values();
    assertEquals(
        List.of(Optional.empty(), Optional.of("transport")),
        topics.stream().map(Facet.Value::parent).toList());
  }

  @Test
  void facetValuesAreFoundByWhatStandsInsideTheirNames() throws IOException {
    assertEquals(List.of("岑樂怡"), speakersNamed("樂"));
    assertEquals(List.of("岑樂怡"), speakersNamed("乐怡"));
    assertEquals(List.of("ho-fung"), speakersNamed("ho-h"));
    assertEquals(List.of(), speakersNamed("zzz"));
  }

  @Test
  void namesThatBeginSoStandBeforeThoseThatHoldIt() throws IOException {
    SamplePages.rebuild(
        folder,
        builder -> {
          for (int i = 0; i < 3; i++) {
            SamplePages.add(builder, "p" + i, 2020, "輕軌", "岑樂怡：輕軌延線");
          }
          SamplePages.add(builder, "q", 2020, "輕軌", "樂怡然：輕軌停駛");
        });
    assertEquals(List.of("樂怡然", "岑樂怡"), speakersNamed("樂怡"));
  }

  private List<String> speakersNamed(String part) throws IOException {
    return search(statements("").facets(Dimension.SPEAKER).facetQuery(part))
        .facets()
        .getFirst()
        .values()
        .stream()
        .map(Facet.Value::value)
        .toList();
  }

  @Test
  void countsTheHitsThatNameASpeaker() throws IOException {
    SamplePages.rebuild(
        folder,
        builder -> {
          SamplePages.add(builder, "p1", 2020, "輕軌", "岑樂怡：麦浩谦說輕軌停駛", "麥浩謙：輕軌延線");
          SamplePages.add(builder, "p2", 2020, "巴士", "岑樂怡：麥浩謙與霍啟濤都坐巴士", "霍啟濤：巴士改道");
        });
    assertEquals("[麥浩謙 2, 霍啟濤 1]", named(statements("").anyOf(Dimension.SPEAKER, "岑樂怡")));
    assertEquals("[麥浩謙 1]", named(statements("輕軌")));
    assertEquals("[]", named(statements("").anyOf(Dimension.SPEAKER, "戴芷澄")));
  }

  @Test
  void aFragmentOfANameIsNotCountedInsideIt() throws IOException {
    SamplePages.rebuild(
        folder,
        builder -> {
          SamplePages.add(builder, "p1", 2020, "輕軌", "岑樂怡：輕軌停駛", "岑樂怡：班次不變", "岑樂怡：票價不變");
          SamplePages.add(builder, "p2", 2020, "巴士", "樂怡：岑樂怡坐巴士", "岑樂：巴士改道", "樂怡：巴士停駛");
          SamplePages.add(builder, "p3", 2020, "巴士", "岑樂怡主任：岑樂怡不坐巴士", "霍啟濤：岑樂怡主任坐巴士");
          SamplePages.add(builder, "p4", 2020, "巴士", "霍啟濤：岑樂怡與樂怡都坐巴士");
        });
    assertEquals("[岑樂怡 4, 岑樂怡主任 1, 樂怡 1]", named(statements("坐巴士")));
  }

  private String named(SearchRequest.Builder request) throws IOException {
    return archive.mentions(request.build(), 9).speakers().stream()
        .map(value -> value.label() + " " + value.count())
        .toList()
        .toString();
  }

  @Test
  void mentionsAndKeyPhrasesSayWhichNamesNobodyGoesBy() throws IOException {
    SearchRequest request = statements("speaker:甲乙丙").build();
    for (Understanding query :
        List.of(archive.mentions(request, 9).query(), archive.keyPhrases(request, 9).query())) {
      assertEquals(IssueCode.UNKNOWN_NAME, query.issues().getFirst().code());
      assertEquals("speaker:甲乙丙", query.understood());
    }
  }

  @Test
  void topicsThatGoTogetherAreCountedByTheirFacet() throws IOException {
    List<Facet.Value> beside =
        search(statements("topic:light-rail").facets(Dimension.TOPIC)).facets().getFirst().values();
    assertEquals(
        List.of("light-rail", "transport"), beside.stream().map(Facet.Value::value).toList());
  }

  @Test
  void explainsInWords() throws IOException {
    Hit hit = search(statements("停駛").explain(true)).hits().getFirst();
    assertTrue(hit.explanation().orElseThrow().startsWith("the text has 停駛; the wording adds "));
  }

  @Test
  void suggestsBeginningsInAnyScriptAndByInitials() throws IOException {
    for (String prefix : List.of("麥", "麦浩", "mhq", "mhh", "mak")) {
      assertTrue(archive.suggest(prefix, 5).stream().anyMatch(s -> s.text().equals("麥浩謙")), prefix);
    }
    assertEquals("輕軌", archive.suggest("輕", 1).getFirst().text());
    assertTrue(archive.suggest(" ", 5).isEmpty());
  }

  @Test
  void initialsSuggestButNeverMatch() throws IOException {
    for (String initials : List.of("mhq", "mhh")) {
      assertEquals(0, search(statements("").anyOf(Dimension.SPEAKER, initials)).total());
    }
  }

  @Test
  void facetValuesCanBeSearched() throws IOException {
    SearchResult found = search(statements("").facets(Dimension.SPEAKER).facetQuery("麦博"));
    assertEquals(
        List.of("麥浩謙"), found.facets().getFirst().values().stream().map(v -> v.label()).toList());
  }

  @Test
  void offersAnotherSpellingWhereNothingHoldsTheWord() throws IOException {
    assertEquals(Optional.of("麥浩謙"), search(SearchRequest.builder("麥浩廉")).query().didYouMean());
    assertEquals(Optional.empty(), search(SearchRequest.builder("輕軌")).query().didYouMean());
  }

  @Test
  void phrasesMarkResultsOut() throws IOException {
    SamplePages.rebuild(
        folder,
        builder -> {
          for (int i = 0; i < 5; i++) {
            SamplePages.add(builder, "a" + i, 2020, "海底電纜", "海底電纜今年鋪設第" + i + "段");
            SamplePages.add(builder, "b" + i, 2020, "候鳥調查", "候鳥調查今年完成第" + i + "次");
          }
        });
    assertEquals(
        "海底電纜",
        archive.keyPhrases(SearchRequest.builder("鋪設").build(), 1).phrases().getFirst().phrase());
    assertEquals(10, archive.topicCoverage(5).untagged());
    assertEquals(List.of("候鳥調查"), archive.page("b1").orElseThrow().phrases());
  }

  @Test
  void findsASectionByWhatOneStatementInItSays() throws IOException {
    assertEquals(
        List.of("p3#s1"),
        ids(SearchRequest.builder("said:(speaker:岑樂怡 輕軌)").anyOf(Dimension.YEAR, "2024")));
    assertEquals(0, search(SearchRequest.builder("said:(speaker:戴芷澄 AND 停駛)")).total());
  }

  @Test
  void quotedStringsThatNothingHoldsAreSearchedAsWordsBesideOthers() throws IOException {
    SearchResult found = search(statements("輕軌「飛機場班次」"));
    assertFalse(found.hits().isEmpty());
    assertFalse(found.query().issues().isEmpty());
    assertEquals(0, search(statements("「飛機場班次」")).total());
  }
}
