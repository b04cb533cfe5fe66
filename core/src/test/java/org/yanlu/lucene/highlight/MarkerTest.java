package org.yanlu.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class MarkerTest {
  @Test
  void whatIsEmptyMarksNothing() {
    Marker.Builder builder = Marker.builder();
    builder.term("");
    builder.string("");
    builder.words("");
    assertEquals(List.of(), marked(builder));
  }

  @Test
  void aLatinTermMarksWholeWordsOnly() {
    Marker.Builder builder = Marker.builder();
    builder.term("NATO");
    assertEquals(List.of(new Span(0, 4)), marked(builder));
  }

  private static List<Span> marked(Marker.Builder builder) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> builder.build().mark("nato與natolin"));
  }
}
