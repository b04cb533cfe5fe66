package org.yanlu.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.BadRequestException;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchRequest.Sort;
import org.yanlu.archive.SearchResult;
import org.yanlu.lucene.build.SamplePages;

class CursorTest {
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

  private void rebuild() throws IOException {
    SamplePages.rebuild(folder, builder -> SamplePages.add(builder, "p9", 2025, "輕軌復駛"));
  }

  private void restart() throws IOException {
    archive.close();
    archive = LuceneArchives.open(folder, SamplePages.AUTHORITY);
  }

  @Test
  void pagesThroughEveryHitOnceInAnyOrder() throws IOException {
    for (Sort sort : Sort.values()) {
      List<String> seen = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      do {
        SearchRequest.Builder request = SearchRequest.builder("輕軌 OR 水位 OR 票價").size(2).sort(sort);
        cursor.ifPresent(request::cursor);
        SearchResult found = search(request);
        found.hits().forEach(hit -> seen.add(hit.id()));
        cursor = found.next();
        assertEquals(8, found.total());
      } while (cursor.isPresent());
      assertEquals(8, seen.stream().distinct().count(), sort.name());
      assertEquals(8, seen.size(), sort.name());
    }
  }

  @Test
  void aPageIsWhatFollowsInOneLongPage() throws IOException {
    for (Sort sort : Sort.values()) {
      List<Hit> whole = search(SearchRequest.builder("輕軌 OR 水位").sort(sort)).hits();
      SearchRequest.Builder request = SearchRequest.builder("輕軌 OR 水位").size(1).sort(sort);
      for (Hit expected : whole) {
        SearchResult found = search(request);
        assertEquals(expected.id(), found.hits().getFirst().id());
        found.next().ifPresent(request::cursor);
      }
    }
  }

  @Test
  void aCursorStaysWithItsGeneration() throws IOException {
    SearchRequest.Builder request = SearchRequest.builder("輕軌").size(2);
    SearchResult first = search(request);
    request.cursor(first.next().orElseThrow());
    rebuild();
    assertEquals(2, archive.stats().info().generation());
    SearchResult second = search(request);
    assertEquals(1, second.index().generation());
    assertEquals(first.total(), second.total());
  }

  @Test
  void aGenerationStaysOpenWhileSomeonePagesThroughIt() throws IOException {
    SearchRequest.Builder request = SearchRequest.builder("輕軌").size(2);
    request.cursor(search(request).next().orElseThrow());
    for (int i = 0; i < 4; i++) {
      rebuild();
      assertEquals(1, search(request).index().generation());
    }
    for (int i = 0; i < 3; i++) {
      rebuild();
      archive.stats();
    }
    BadRequestException gone = assertThrows(BadRequestException.class, () -> search(request));
    assertTrue(String.valueOf(gone.getMessage()).contains("generation 1 "));
  }

  @Test
  void aCursorSurvivesARestart() throws IOException {
    SearchRequest.Builder request = SearchRequest.builder("輕軌").size(2);
    SearchResult first = search(request);
    request.cursor(first.next().orElseThrow());
    List<Hit> second = search(request).hits();
    restart();
    assertEquals(second, search(request).hits());
    rebuild();
    restart();
    assertEquals(second, search(request).hits());
    assertEquals(2, archive.stats().info().generation());
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() throws IOException {
    String next = search(SearchRequest.builder("輕軌").size(1)).next().orElseThrow();
    assertThrows(
        BadRequestException.class, () -> search(SearchRequest.builder("水位").size(1).cursor(next)));
    for (String wrong : List.of("", "x", "!!", "AAAA", next.substring(3))) {
      assertThrows(
          BadRequestException.class,
          () -> search(SearchRequest.builder("輕軌").cursor(wrong)),
          wrong);
    }
  }
}
