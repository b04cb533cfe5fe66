package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  private static String letters(String text) {
    Letters letters = Letters.of(text);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      all.append(letters.at(i));
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "載6-7人, 載67人",
    "每4~6小時, 每46小時",
    "六～九個, 六九個",
    "6月~9月, 6月9月",
    "1/2座位, 12座位",
    "25℃, 25℉",
    "$30, €30",
    "5+2, 5-2",
    "只有-5度, 只有5度",
    "10:30開船, 1030開船",
    "'3,5', 35",
    "'6、7人', 67人",
    "20%, 20",
    "3 5, 35",
    "漲價嗎？開船吧, 漲價嗎。開船吧"
  })
  void marksOfNumbersAndQuestionsCount(String one, String other) {
    assertFalse(letters(one).equals(letters(other)), one);
  }

  @ParameterizedTest
  @CsvSource({
    "每4~6小時, 每4－6小時",
    "'1,600萬', 1600萬",
    "６－７人, 6-7人",
    "三、四天, 三四天",
    "COVID-19, COVID19",
    "浮橋──5月換好, 浮橋5月換好",
    "「開船！」, 開船。",
    "3・5, 3.5"
  })
  void otherMarksDoNot(String one, String other) {
    assertEquals(letters(one), letters(other));
  }

  @Test
  void aLatinWordIsOneWordWhateverItsLength() {
    assertTrue(Letters.of("ferry").isOneWord());
    assertTrue(Letters.of("船").isOneWord());
    assertFalse(Letters.of("渡輪").isOneWord());
    assertFalse(Letters.of("night ferry").isOneWord());
  }
}
