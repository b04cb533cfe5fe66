package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

class HantTokenizerTest {
  @Test
  void charactersAndPairsStandAtCharacterPositions() {
    assertEquals(
        List.of(
            new AnalyzedTerm("北", new Span(0, 1), 0, "character"),
            new AnalyzedTerm("北约", new Span(0, 2), 0, "pair"),
            new AnalyzedTerm("约", new Span(1, 2), 1, "character"),
            new AnalyzedTerm(",", new Span(2, 3), 2, "character"),
            new AnalyzedTerm("说", new Span(3, 4), 3, "character")),
        Analysis.FOLDED.terms("北約，說"));
  }

  @Test
  void exactAnalysisTellsFormsApart() {
    assertEquals("發髮", Analysis.EXACT.terms("發髮").get(1).term());
    assertEquals("髮", Analysis.EXACT.terms("髮").get(0).term());
    assertEquals("发", Analysis.FOLDED.terms("髮").get(0).term());
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsOneCharacter() {
    List<AnalyzedTerm> terms = Analysis.FOLDED.terms("被𠝹開");
    assertEquals(new AnalyzedTerm("𠝹开", new Span(1, 4), 1, "pair"), terms.get(3));
    assertEquals(2, terms.get(4).position());
  }

  @Test
  void wordsStandWholeAndInParts() {
    assertEquals(List.of("covid19", "covid", "19"), words("Covid-19"));
    assertEquals(List.of("us"), words("U.S.").subList(0, 1));
    assertEquals(List.of("2024-05-12", "2024", "5", "12"), words("2024-05-12"));
    assertEquals(List.of("1234567", "1", "234", "567"), words("1,234,567"));
    assertEquals(List.of("3.14", "3", "14"), words("３．１４"));
    assertEquals(List.of("at&t", "at", "t"), words("AT&T"));
    assertEquals(List.of("iphone12", "iphone", "12"), words("iPhone12手機"));
    assertEquals(List.of("hong", "kong"), words("Hong Kong."));
  }

  @Test
  void lettersInsideAWordAreMarked() {
    assertTrue(
        Analysis.FOLDED.terms("email").stream()
            .filter(t -> t.type().equals("inner"))
            .allMatch(t -> t.term().startsWith("_")));
  }

  /**
   * Law: whatever the text, its characters take one position each, and the terms of type character,
   * pair and inner are the folded characters that their span slices.
   */
  @Test
  void offsetsSliceTheSourceToTheTermsOwnCharacters() {
    Random random = new Random(5);
    for (int run = 0; run < 3000; run++) {
      String text = RandomText.ofAnyBlock(random, 60);
      int last = 0;
      for (AnalyzedTerm term : Analysis.FOLDED.terms(text)) {
        assertTrue(term.span().start() >= last, "offsets go back");
        last = term.span().start();
        assertEquals(text.codePointCount(0, term.span().start()), term.position());
        if (!List.of("word", "part", "number").contains(term.type())) {
          String own = term.type().equals("inner") ? term.term().substring(1) : term.term();
          assertEquals(RandomText.folded(term.span().of(text)), own);
        }
      }
    }
  }

  @Test
  void everyCharacterOfUnicodeKeepsItsPlace() {
    for (int start = 0; start <= Character.MAX_CODE_POINT; start += 64) {
      String text = new String(IntStream.range(start, start + 64).toArray(), 0, 64);
      for (AnalyzedTerm term : Analysis.EXACT.terms(text)) {
        assertEquals(text.codePointCount(0, term.span().start()), term.position());
      }
    }
  }

  @Test
  void aMegabyteWithoutPunctuationTakesLinearTime() {
    for (String unit : List.of("一", "漢", "a", "1", "a-", "1.", "\uD840", "𠀀", " ", "民國")) {
      String text = unit.repeat((1 << 20) / unit.length());
      assertTimeout(Duration.ofSeconds(10), () -> Analysis.FOLDED.terms(text).size());
    }
  }

  private static List<String> words(String text) {
    return Analysis.FOLDED.terms(text).stream()
        .filter(t -> List.of("word", "part").contains(t.type()))
        .map(AnalyzedTerm::term)
        .toList();
  }

  @Test
  void everyTermOfTheFoldedAnalysisIsFolded() {
    for (AnalyzedTerm term : Analysis.FOLDED.terms("衞生署ＮＡＴＯ２０２４")) {
      assertEquals(HanFolding.fold(term.term()), term.term());
    }
  }
}
