package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "二〇二四年, 2024",
    "二零二四年, 2024",
    "２０２４年, 2024",
    "民國113年, 2024",
    "民國一百一十三年, 2024",
    "民國一一三年, 2024",
    "民國元年, 1912",
    "昭和60年, 1985",
    "令和元年, 2019",
    "第三, 3",
    "第十三屆, 13",
    "三月, 3",
    "十二月, 12",
    "05月, 5",
    "二十, 20",
    "一百〇五, 105",
    "一百零五, 105",
    "三千五百, 3500",
    "一百二十億, 12000000000",
    "120億, 12000000000",
    "1.5萬, 15000",
    "'12,000萬', 120000000",
    "兩萬三千, 23000"
  })
  void writtenOtherwiseItIsTheSameNumber(String text, String digits) {
    assertTrue(numbers(text).contains(digits), () -> text + ": " + numbers(text));
  }

  @ParameterizedTest
  @CsvSource({"三五成羣", "三心兩意", "一百二", "萬一", "千萬小心", "113年", "平成", "3.14", "十一二歲"})
  void whatCanBeReadInTwoWaysIsNoNumber(String text) {
    List<String> numbers =
        Analysis.FOLDED.terms(text).stream()
            .filter(t -> t.type().equals("number"))
            .map(AnalyzedTerm::term)
            .filter(t -> !t.equals("10000000"))
            .toList();
    assertEquals(List.of(), numbers);
  }

  @Test
  void theExactAnalysisHasNoValues() {
    assertTrue(Analysis.EXACT.terms("二〇二四年").stream().noneMatch(t -> t.type().equals("number")));
  }

  private static List<String> numbers(String text) {
    return Analysis.FOLDED.terms(text).stream()
        .filter(t -> t.type().equals("number") || t.type().equals("word"))
        .map(AnalyzedTerm::term)
        .toList();
  }
}
