package org.yanlu.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.build.SamplePages;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

class NearbyTest {
  private static final String CHARACTERS = "甲乙丙𠮷，";

  @TempDir Path folder;

  private static List<Span> found(String text, int within, String... parts) {
    String folded = HanFolding.fold(text);
    return new Nearby(List.of(parts), within).in(folded).stream().sorted().toList();
  }

  @Test
  void whatStandsFarFromTheOthersIsNotFound() {
    assertEquals(
        List.of(new Span(0, 2), new Span(4, 6)), found("輕軌的，停駛。其後數月輕軌在山下行走，巴士停駛", 3, "輕軌", "停駛"));
    assertEquals(List.of(), found("輕軌一二三四停駛", 3, "停駛", "輕軌"));
  }

  @Test
  void aCharacterOutsideTheFirstPlaneIsOne() {
    assertEquals(List.of(new Span(0, 1), new Span(5, 6)), found("甲𠮷𠮷乙", 2, "甲", "乙"));
    assertEquals(List.of(), found("甲𠮷𠮷乙", 1, "甲", "乙"));
  }

  @Test
  void manyOccurrencesTakeLittleTime() {
    String text = "甲乙".repeat(5_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(text, 9, "甲", "乙"));
  }

  /** Law: what is marked lies in a match, and every hit has a mark. */
  @Test
  void marksAreThoseOfTheMatchesThatTheIndexFinds() throws IOException {
    Random random = new Random(11);
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      texts.put("p" + i, text(2 + random.nextInt(14), random));
    }
    try (Archive archive =
        SamplePages.archive(
            folder,
            builder -> {
              for (Map.Entry<String, String> text : texts.entrySet()) {
                SamplePages.add(builder, text.getKey(), 2020, "題", "岑：" + text.getValue());
              }
            })) {
      for (int run = 0; run < 60; run++) {
        List<String> parts =
            List.of(part(random), part(random), part(random)).subList(0, 2 + random.nextInt(2));
        int within = random.nextInt(5);
        if (parts.stream().distinct().count() == parts.size()) {
          check(archive, texts, parts, within);
        }
      }
    }
  }

  private static void check(
      Archive archive, Map<String, String> texts, List<String> parts, int within)
      throws IOException {
    SearchRequest.Builder request =
        SearchRequest.builder("\"" + String.join(" ", parts) + "\"~" + within)
            .anyOf(Dimension.TYPE, "statement")
            .size(100);
    Map<String, Hit> hits = new HashMap<>();
    archive.search(request.build()).hits().forEach(hit -> hits.put(hit.page(), hit));
    boolean all = hits.size() < 100;
    texts.forEach(
        (page, text) -> {
          Hit hit = hits.get(page);
          List<Span> near = new Nearby(parts, within).in(text);
          if (hit != null) {
            assertEquals(Spans.merged(near), hit.highlights(), parts + " in " + text);
            assertTrue(!near.isEmpty(), parts + " in " + text);
          } else if (all) {
            assertEquals(List.of(), near, parts + "~" + within + " in " + text);
          }
        });
  }

  private static String part(Random random) {
    List<String> parts = new ArrayList<>(List.of("甲", "乙", "甲乙", "丙𠮷", "乙丙", "𠮷"));
    return parts.get(random.nextInt(parts.size()));
  }

  private static String text(int length, Random random) {
    StringBuilder text = new StringBuilder();
    int[] characters = CHARACTERS.codePoints().toArray();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return text.toString();
  }
}
