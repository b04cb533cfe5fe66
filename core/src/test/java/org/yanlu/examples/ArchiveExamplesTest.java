package org.yanlu.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.authority.Authority;
import org.yanlu.authority.TopicEntry;
import org.yanlu.authority.TopicMatch;
import org.yanlu.authority.TopicTagger;
import org.yanlu.authority.Vocabulary;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.page.PageParser;

/** The examples of the Javadoc: the marked regions are shown there. */
class ArchiveExamplesTest {
  private static final String PAGE = "# 輕軌深夜班次減少\n\n【本報訊】研究員麥浩謙昨日表示，輕軌每晚十一時後只剩兩班車，居民只好步行回家。\n";

  private final Authority authority =
      new Authority(
          List.of(),
          List.of(
              new TopicEntry(
                  "light-rail", "輕軌", "Light rail", Optional.empty(), List.of("輕軌"), List.of())),
          Vocabulary.EMPTY);

  @Test
  void anArchiveIsBuiltAndSearched(@TempDir Path folder) throws IOException {
    // @start region="build"
    try (ArchiveBuilder builder = LuceneArchives.build(folder, authority)) {
      builder.add(PageParser.create().parse("2024-03-05", PAGE));
      builder.commit();
    }
    try (Archive archive = LuceneArchives.open(folder, authority)) {
      List<Hit> hits = archive.search(SearchRequest.builder("輕軌").build()).hits();
      assertFalse(hits.isEmpty());
    }
    // @end
    try (Archive archive = LuceneArchives.open(folder, authority)) {
      // @start region="search"
      SearchResult found = archive.search(SearchRequest.builder("輕軌 speaker:麥浩謙").build());
      for (Hit hit : found.hits()) {
        System.out.println(hit.id() + " " + hit.text());
      }
      // @end
      assertEquals(2, found.total());
    }
  }

  @Test
  void aRequestIsPutTogether() {
    // @start region="request"
    SearchRequest request =
        SearchRequest.builder("輕軌")
            .anyOf(Dimension.SPEAKER, "麥浩謙")
            .years(2021, 2026)
            .facets(Dimension.YEAR, Dimension.TOPIC)
            .build();
    // @end
    assertEquals(2021, request.yearFrom().orElseThrow());
  }

  @Test
  void topicsAreAssigned() {
    // @start region="topics"
    List<TopicMatch> topics = TopicTagger.of(authority).tag("輕軌加班車");
    // @end
    assertEquals("light-rail", topics.getFirst().topic().id());
  }
}
