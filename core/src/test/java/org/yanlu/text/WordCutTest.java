package org.yanlu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCutTest {
  @Test
  void takesTheLikeliestWords() {
    assertEquals(List.of("我", "也", "知道", "专家", "会议"), cut("我也知道專家會議"));
  }

  @Test
  void aCharacterThatNoWordHoldsStandsAlone() {
    assertEquals(List.of("中国", "龘"), cut("中國龘"));
  }

  @Test
  void nothingIsCutIntoNothing() {
    assertEquals(List.of(), cut(""));
  }

  private static List<String> cut(String text) {
    return WordCut.of(HanFolding.fold(text)).words();
  }
}
