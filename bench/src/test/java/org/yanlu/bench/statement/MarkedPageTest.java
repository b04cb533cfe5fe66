package org.yanlu.bench.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class MarkedPageTest {
  private static final String PAGE =
      """
      id: t-01
      date: 2024-03-05
      ---
      ‹s1|主席方以晴›‹c1|指›⟦1|路線⟨term|「未定」⟩¦1，太遲⟧。
      ---
      1 indirect claim | 方以晴 | person | role=主席
      """;

  @Test
  void marksAreTakenAwayAndBecomeOffsets() {
    GoldDocument page = MarkedPage.read("hk-local", PAGE);
    assertEquals("主席方以晴指路線「未定」，太遲。\n", page.text());
    GoldStatement statement = page.statements().get(0);
    assertEquals(List.of(new Span(6, 15)), statement.spans());
    assertEquals(List.of(12), statement.altEnds());
    assertEquals(List.of(new Span(5, 6)), statement.cue());
    assertEquals(List.of(new Span(8, 12)), page.terms());
    assertEquals("方以晴", statement.speaker());
  }

  @Test
  void aMarkThatIsNeverClosedIsAnError() {
    String broken = PAGE.replace("太遲⟧", "太遲");
    assertThrows(IllegalArgumentException.class, () -> MarkedPage.read("hk-local", broken));
  }
}
