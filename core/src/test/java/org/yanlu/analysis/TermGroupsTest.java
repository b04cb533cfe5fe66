package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class TermGroupsTest {
  private static final TermGroups GROUPS =
      TermGroups.of(
          List.of(
              List.of("北約", "NATO", "北大西洋公約組織"),
              List.of("大西洋", "Atlantic"),
              List.of("軟件", "軟體"),
              List.of("衛生署", "衞生署")));

  @Test
  void theLongestTermIsExpandedAndNoneInsideIt() {
    assertEquals(
        List.of(
            new Expansion(new Span(1, 9), "北大西洋公約組織", List.of("北約", "NATO")),
            new Expansion(new Span(9, 11), "软件", List.of("軟體"))),
        GROUPS.expansionsOf("問北大西洋公約組織软件"));
  }

  @Test
  void aLatinTermIsAWholeWord() {
    assertEquals(1, GROUPS.expansionsOf("向nato說").size());
    assertEquals(List.of(), GROUPS.expansionsOf("natolia anatO"));
  }

  @Test
  void aShortTermIsNotFoundAcrossWords() {
    TermGroups groups = TermGroups.of(List.of(List.of("的士", "計程車"), List.of("國中", "初中")));
    assertEquals(List.of(), groups.expansionsOf("前線的士兵"));
    assertEquals(List.of(), groups.expansionsOf("中國中央"));
    assertEquals(1, groups.expansionsOf("的士").size());
    assertEquals(1, groups.expansionsOf("的士 司機").size());
    assertEquals(1, groups.expansionsOf("國中學生").size());
  }

  @Test
  void formsThatFoldToOneTermAreNoExpansion() {
    assertEquals(List.of(), GROUPS.expansionsOf("衞生署"));
  }

  @Test
  void anExpansionReadsAsAnEquation() {
    assertEquals("北約 = NATO, 北大西洋公約組織", GROUPS.expansionsOf("北約").get(0).toString());
  }

  @Test
  void anEmptyTermIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TermGroups.of(List.of(List.of("甲", ""))));
  }
}
