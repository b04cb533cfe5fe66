package org.yanlu.statement.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yanlu.statement.lexicon.SourceWords.Use;

class SourceWordsTest {
  private final SourceWords words = SourceWords.project();

  @Test
  void everyUseHasWords() {
    for (Use use : Use.values()) {
      assertFalse(words.all(use).isEmpty(), use::name);
      assertTrue(words.all(use).stream().noneMatch(String::isBlank), use::name);
    }
  }

  @Test
  void tellsTheUseOfWordsAndCharacters() {
    assertTrue(words.has(Use.UNNAMED, "消息"));
    assertFalse(words.has(Use.UNNAMED, "居民"));
    assertTrue(words.has(Use.JOINT, '的'));
    assertFalse(words.has(Use.JOINT, '署'));
  }

  @Test
  void takesTheFirstQuantityThatFits() {
    assertEquals("一名", words.closing(Use.QUANTITY, "現場一名"));
    assertEquals("多名", words.closing(Use.QUANTITY, "現場多名"));
    assertEquals("", words.closing(Use.QUANTITY, "現場"));
  }

  @Test
  void pointsWithOrWithoutAMeasureWord() {
    assertEquals(1, words.pointed("該署"));
    assertEquals(2, words.pointed("這位店主"));
    assertEquals(2, words.pointed("上述機構"));
    assertEquals(0, words.pointed("北塔勞工署"));
    assertEquals(0, words.pointed(""));
  }
}
