package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HantWordTokenizerTest {
  @Test
  void cutsTraditionalTextIntoWords() {
    assertEquals(List.of("经济", "发展"), words("經濟發展"));
    assertEquals(words("經濟發展"), words("经济发展"));
  }

  @ParameterizedTest
  @CsvSource({
    "二〇〇八年, 二〇〇八",
    "3.14, 3.14",
    "café, cafe",
    "カメラ, カメラ",
    "서울, 서울",
    "佐々木, 々",
    "running, running",
    "第Ⅲ期, ⅲ"
  })
  void keepsWhatSmartcnLoses(String text, String word) {
    assertTrue(words(text).contains(RandomText.folded(word)), () -> text + ": " + words(text));
  }

  @Test
  void aLongSentenceIsCutLikeAShortOne() {
    List<String> words = words("經濟發展，".repeat(500));
    assertEquals(1000, words.size());
    assertEquals(List.of("经济", "发展"), words.stream().distinct().toList());
  }

  @Test
  void theValueOfANumberStandsWhereItsWordDoes() {
    assertEquals(
        List.of(0, 0, 0, 0, 1, 2),
        Analysis.WORDS.terms("1.5萬元").stream().map(AnalyzedTerm::position).toList());
  }

  /** Law: words do not overlap, go forward, and hold every letter and digit of the text. */
  @Test
  void wordsHoldTheWholeText() {
    Random random = new Random(9);
    for (int run = 0; run < 500; run++) {
      String text = RandomText.ofAnyBlock(random, 60) + "1.5萬二〇二四年3.14";
      int end = 0;
      int last = 0;
      for (AnalyzedTerm term : Analysis.WORDS.terms(text)) {
        assertTrue(term.span().start() >= last, "offsets go back");
        assertTrue(term.position() >= 0, "the first term has no position");
        last = term.span().start();
        if (term.type().equals("word")) {
          assertTrue(term.span().start() >= end, "words overlap");
          assertTrue(isUnworldly(text.substring(end, term.span().start())), "a letter is lost");
          end = term.span().end();
        }
      }
      assertTrue(isUnworldly(text.substring(end)), "a letter is lost");
    }
  }

  @Test
  void aMegabyteWithoutPunctuationTakesLinearTime() {
    for (String unit : List.of("一", "漢", "〇", "a", "カ", "々")) {
      assertTimeout(Duration.ofSeconds(20), () -> words(unit.repeat(1 << 17)).size());
    }
  }

  private static boolean isUnworldly(String gap) {
    return gap.codePoints().allMatch(c -> letterless(RandomText.folded(Character.toString(c))));
  }

  private static boolean letterless(String folded) {
    return !CharacterKind.of(folded.codePointAt(0)).isWordly();
  }

  private static List<String> words(String text) {
    return Analysis.WORDS.terms(text).stream()
        .filter(t -> t.type().equals("word"))
        .map(AnalyzedTerm::term)
        .toList();
  }
}
