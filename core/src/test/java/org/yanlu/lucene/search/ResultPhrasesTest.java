package org.yanlu.lucene.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.build.GenerationBuilder;
import org.yanlu.lucene.build.SamplePages;
import org.yanlu.lucene.search.PhraseStatistics.Count;

class ResultPhrasesTest {
  @TempDir Path folder;

  private static PhraseStatistics statistics(long sections, Map<String, Long> counts) {
    Map<String, Count> worth = new HashMap<>();
    counts.forEach((phrase, count) -> worth.put(phrase, new Count(count, count)));
    return new PhraseStatistics(sections, sections, worth);
  }

  private static List<String> phrases(List<KeyPhrase> phrases) {
    return phrases.stream().map(KeyPhrase::phrase).toList();
  }

  @Test
  void whatIsAsCommonElsewhereOrTooRareMarksNothingOut() {
    PhraseStatistics found = statistics(100, Map.of("輕軌", 40L, "市府", 60L, "偶見", 2L));
    PhraseStatistics all = statistics(1000, Map.of("輕軌", 50L, "市府", 600L, "偶見", 2L, "巴士", 300L));
    assertEquals(List.of("輕軌"), phrases(found.against(all, 9)));
  }

  @Test
  void ofEverythingTheCommonestAreGiven() {
    PhraseStatistics all = statistics(100, Map.of("輕軌", 4L, "市府", 60L));
    assertEquals(List.of("市府", "輕軌"), phrases(all.against(all, 9)));
  }

  /** A few pages about ferries, and more that only name them among their site's headings. */
  private static void ferriesAndSites(GenerationBuilder builder) throws IOException {
    for (int i = 0; i < 8; i++) {
      SamplePages.add(builder, "f" + i, 2020, "渡輪碼頭擴建", "渡輪今起加開，渡輪碼頭擴建，渡輪照常，碼頭擴建第" + i + "期。");
    }
    for (int i = 0; i < 20; i++) {
      String rest = "市民信箱、城市音樂；天氣晴朗，各地無雨，山上有霧，海面平靜，農地已耕。".repeat(6);
      SamplePages.add(builder, "s" + i, 2020, "市民信箱城市音樂", "渡輪；" + rest + i);
      SamplePages.add(builder, "o" + i, 2020, "巴士改道", "巴士今起改道，巴士改道至" + i + "月。");
    }
  }

  @Test
  void pagesThatOnlyNameTheMatterSayNothingOfIt() throws IOException {
    try (Archive archive = SamplePages.archive(folder, ResultPhrasesTest::ferriesAndSites)) {
      List<KeyPhrase> found = archive.keyPhrases(SearchRequest.builder("渡輪").build(), 4).phrases();
      assertEquals("渡輪碼頭擴建", found.getFirst().phrase());
      assertFalse(phrases(found).contains("市民信箱"), phrases(found).toString());
    }
  }

  @Test
  void whatHoldsSomeOfTheWordsIsAskedWhereNothingHoldsAll() throws IOException {
    try (Archive archive = SamplePages.archive(folder, ResultPhrasesTest::ferriesAndSites)) {
      SearchRequest request = SearchRequest.builder("渡輪 颱風").build();
      assertTrue(archive.search(request).total() > 0);
      assertEquals("渡輪碼頭擴建", archive.keyPhrases(request, 4).phrases().getFirst().phrase());
    }
  }
}
