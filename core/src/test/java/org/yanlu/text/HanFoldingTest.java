package org.yanlu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanFoldingTest {
  @ParameterizedTest
  @CsvSource({
    "衞, 衛, 卫",
    "敍, 敘, 叙",
    "枱, 檯, 台",
    "濶, 闊, 阔",
    "糉, 粽, 粽",
    "看着, 看著, 看着",
    "〇, 零, 零",
    "裏, 裡, 里",
    "綫, 線, 线",
    "峯, 峰, 峰",
    "羣, 群, 群",
    "牀, 床, 床",
    "爲, 為, 为",
    "ＡＢＣ, abc, ABC",
    "２０２４, 2024, 2024",
    "ｶﾅ, カナ, カナ",
    "café, cafe, CAFÉ"
  })
  void formsOfOneCharacterMeet(String one, String other, String third) {
    assertEquals(HanFolding.fold(one), HanFolding.fold(other));
    assertEquals(HanFolding.fold(one), HanFolding.fold(third));
  }

  @Test
  void whatSimplificationMergedIsMergedOnPurpose() {
    assertEquals(HanFolding.fold("發"), HanFolding.fold("髮"));
    assertEquals(HanFolding.fold("后"), HanFolding.fold("後"));
  }

  @ParameterizedTest
  @CsvSource({"未, 末", "己, 已", "戊, 戌", "日, 曰", "人, 入", "千, 干"})
  void charactersThatOnlyLookAlikeStayApart(String one, String other) {
    assertNotEquals(HanFolding.fold(one), HanFolding.fold(other));
  }

  @Test
  void quotationMarksAndDashesAreOneEach() {
    assertEquals(HanFolding.fold("「甲」—『乙』"), HanFolding.fold("“甲”–\"乙\""));
  }

  @Test
  void charactersBeyondTheBasicPlaneMeetTheirForms() {
    assertEquals(HanFolding.fold("餗".codePointAt(0)), HanFolding.fold("𫗧".codePointAt(0)));
    assertEquals("𫗧", HanFolding.fold("𫗧"), "the text keeps its length");
  }

  /** Law: folding keeps the length, changes nothing when repeated, and keeps planes apart. */
  @Test
  void foldingKeepsLengthAndIsIdempotent() {
    Random random = new Random(11);
    for (int run = 0; run < 2000; run++) {
      char[] units = new char[1 + random.nextInt(40)];
      for (int i = 0; i < units.length; i++) {
        units[i] = (char) random.nextInt(0x10000);
      }
      String text = new String(units);
      String folded = HanFolding.fold(text);
      assertEquals(text.length(), folded.length());
      assertEquals(folded, HanFolding.fold(folded));
    }
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      int folded = HanFolding.fold(codePoint);
      assertEquals(folded, HanFolding.fold(folded), () -> "folds on");
      if (Character.isBmpCodePoint(codePoint)) {
        assertEquals(HanFolding.fold((char) codePoint), folded);
      }
    }
  }
}
