package org.yanlu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final String SOURCE = "甲乙丙丁\n\n戊己庚辛";

  @Test
  void aSpanOverABreakComesFromTwoStretches() {
    SourceText joined = SourceText.builder(SOURCE).add(new Span(0, 4)).add(new Span(6, 10)).build();
    assertEquals("甲乙丙丁戊己庚辛", joined.text());
    assertEquals(List.of(new Span(2, 4), new Span(6, 8)), joined.toSource(new Span(2, 6)));
    assertEquals(7, joined.toSource(5));
  }

  @Test
  void touchingPiecesAreOneStretch() {
    SourceText whole = SourceText.builder(SOURCE).add(new Span(0, 2)).add(new Span(2, 4)).build();
    assertEquals(List.of(new Span(0, 4)), whole.sourceSpans());
    assertEquals(SourceText.of(SOURCE, new Span(0, 4)), whole);
  }

  @Test
  void foreignTextHasNoOrigin() {
    SourceText text =
        SourceText.builder(SOURCE).add(new Span(0, 2)).addForeign("\n").add(new Span(6, 8)).build();
    assertEquals(-1, text.toSource(2));
    assertEquals(List.of(new Span(0, 2), new Span(6, 8)), text.sourceSpans());
    assertEquals(List.of(), text.toSource(new Span(2, 3)));
  }

  @Test
  void spansOutsideAreRefused() {
    SourceText text = SourceText.of(SOURCE, new Span(0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> text.toSource(2));
    assertThrows(IndexOutOfBoundsException.class, () -> text.toSource(new Span(0, 3)));
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> SourceText.of(SOURCE, new Span(0, SOURCE.length() + 1)));
  }

  /**
   * Law: every unit of a text put together at random equals the unit of the source at its origin.
   */
  @Test
  void offsetsRoundTrip() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      SourceText.Builder builder = SourceText.builder(SOURCE);
      for (int piece = 0; piece < 5; piece++) {
        int start = random.nextInt(SOURCE.length());
        builder.add(new Span(start, start + random.nextInt(SOURCE.length() - start + 1)));
        builder.addForeign(random.nextBoolean() ? "\n" : "");
      }
      SourceText text = builder.build();
      for (int i = 0; i < text.length(); i++) {
        int origin = text.toSource(i);
        assertEquals(text.text().charAt(i), origin < 0 ? '\n' : SOURCE.charAt(origin));
      }
      int from = random.nextInt(text.length() + 1);
      Span slice = new Span(from, from + random.nextInt(text.length() - from + 1));
      assertEquals(text.toSource(slice), text.slice(slice).sourceSpans());
    }
  }
}
