package org.yanlu.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanlu.text.Span;

class GappedTest {
  private static List<String> found(String pattern, String text) {
    return new Gapped(pattern, 10).in(text).stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "車*站, 車到站又車站, 車到站 車站",
    "車?站, 車到站又車站, 車到站",
    "*站, 到站, 站",
    "車***, 車到站, 車",
    "車*站*台, 車站月站台, 車站月站台",
    "車*站, 車一二三四五六七八九十站, 車一二三四五六七八九十站",
    "車*站, 車一二三四五六七八九十零站, ''",
    "車*站*台, 車一二三四五站六七八九十台, 車一二三四五站六七八九十台",
    "車*站*台, 車一二三四五站六七八九十零台, ''",
  })
  void findsStretchesWithGaps(String pattern, String text, String found) {
    assertEquals(found.isEmpty() ? List.of() : List.of(found.split(" ", -1)), found(pattern, text));
  }

  /** Law: for one star it finds what the regular expression with a reluctant gap finds. */
  @Test
  void findsWhatARegularExpressionFinds() {
    Random random = new Random(8);
    for (int run = 0; run < 5_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(60); left > 0; left--) {
        text.append("甲乙丙".charAt(random.nextInt(3)));
      }
      Matcher matcher = Pattern.compile("甲.{0,10}?乙.丙").matcher(text);
      List<Span> expected =
          matcher.results().map(match -> new Span(match.start(), match.end())).toList();
      assertEquals(expected, new Gapped("甲*乙?丙", 10).in(text.toString()), text.toString());
    }
  }

  @Test
  void manyStarsTakeNoLonger() {
    String pattern = "甲" + "*?".repeat(200) + "*乙";
    String text = "甲".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(List.of(), found(pattern, text)));
  }
}
