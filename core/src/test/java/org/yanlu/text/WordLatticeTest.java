package org.yanlu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordLatticeTest {
  private static final String TEXT = "松嶺市議員岑樂怡昨日在記者會上批評，市政府沒有交代渡輪加價的理由。";

  @Test
  void aStretchCostsWhatItsOwnCutCosts() {
    WordLattice lattice = WordLattice.of(TEXT);
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(TEXT.length());
      int to = from + random.nextInt(TEXT.length() - from + 1);
      String folded = HanFolding.fold(TEXT.substring(from, to));
      assertEquals(WordCut.of(folded).cost(), lattice.cost(from, to), folded);
    }
  }

  @Test
  void aStretchOutsideTheTextIsRefused() {
    WordLattice lattice = WordLattice.of("議員");
    assertThrows(IndexOutOfBoundsException.class, () -> lattice.cost(1, 3));
  }
}
