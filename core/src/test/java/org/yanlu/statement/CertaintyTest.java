package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CertaintyTest {
  @Test
  void bothPartsMultiplyToTheWhole() {
    Certainty certainty = Certainty.of(0.8, 0.5);
    assertEquals(0.4, certainty.both(), 1e-12);
    assertEquals(0.5, certainty.speaker(), 1e-12);
  }

  @Test
  void theSpeakerOfNoStatementIsNotSure() {
    assertEquals(0, new Certainty(0, 0).speaker());
  }

  @Test
  void statementAndSpeakerAreNoSurerThanTheStatement() {
    assertThrows(IllegalArgumentException.class, () -> new Certainty(0.5, 0.6));
    assertThrows(IllegalArgumentException.class, () -> new Certainty(1.1, 0.6));
    assertThrows(IllegalArgumentException.class, () -> Certainty.of(0.5, Double.NaN));
  }
}
