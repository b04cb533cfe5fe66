package org.yanlu.bench.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanlu.page.Dating;
import org.yanlu.statement.Act;
import org.yanlu.statement.Certainty;
import org.yanlu.statement.Kind;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Links;
import org.yanlu.statement.Parties;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.Statement;
import org.yanlu.text.Span;

class ScorerTest {
  private static final GoldDocument GOLD =
      MarkedPage.read(
          "hk-local",
          """
          id: t-01
          ---
          ‹s1|主席方以晴›‹c1|指›⟦1|路線未定¦1，成本太高⟧，‹c2|促請›⟦2|校方交代⟧。
          ---
          1 indirect claim | 方以晴 | person
          2 indirect urge | 方以晴 | person | status=optional
          """);

  @Test
  void anotherEndingIsAStrictHit() {
    Counts counts = score(6, 10, "方以晴");
    assertEquals(1, counts.strict);
    assertEquals(1, counts.right);
  }

  @Test
  void halfOfItIsARelaxedHitOnly() {
    Counts counts = score(8, 15, "方以晴");
    assertEquals(0, counts.strict);
    assertEquals(1, counts.relaxed);
  }

  @Test
  void anOptionalStatementFoundIsNoFalseAlarm() {
    Counts counts = score(18, 22, "方以晴");
    assertEquals(0, counts.predicted);
  }

  @Test
  void blanksInANameDoNotMatter() {
    assertEquals(1, score(6, 10, "方 以晴").right);
  }

  @Test
  void drawsTheNumbersThatPythonDraws() {
    MersenneTwister random = new MersenneTwister(1);
    int[] drawn = new int[8];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = random.below(128);
    }
    assertEquals("[34, 16, 65, 30, 126, 115, 120, 97]", Arrays.toString(drawn));
  }

  private static Counts score(int start, int end, String speaker) {
    Statement statement =
        new Statement(
            "q1",
            "s1",
            Layer.BODY,
            Kind.INDIRECT,
            Act.SAY,
            Optional.of(
                new Speaker(
                    "x", speaker, SpeakerType.PERSON, Optional.empty(), Optional.empty(), "")),
            Parties.NONE,
            "指",
            "",
            List.of(new Span(start, end)),
            Dating.UNKNOWN,
            new Certainty(0.5, 0.5),
            Links.NONE,
            List.of());
    return Scorer.score(GOLD, List.of(statement), false).all();
  }
}
