package org.yanlu.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class SentencesTest {
  private static List<String> cut(String text, Span... whole) {
    return Sentences.of(text, List.of(whole)).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void closingMarksStayWithTheirSentence() {
    assertEquals(List.of("「輕軌停駛。」", "巴士改道。"), cut("「輕軌停駛。」巴士改道。"));
  }

  @Test
  void aSentenceTooLongIsCutAtClauses() {
    String clause = "輕軌沿線各站將依次檢修，";
    List<String> pieces = cut(clause.repeat(40) + "完畢。");
    assertEquals(41, pieces.size());
    assertEquals(clause, pieces.getFirst());
    assertEquals(1, cut(clause.repeat(20) + "完畢。").size());
  }

  @Test
  void aNumberIsNotCut() {
    for (String piece : cut("各站共花費12,345,678.90元".repeat(30))) {
      assertTrue(piece.matches("(12,345,678\\.90|[各站共花費元]).*"), piece);
    }
  }

  @Test
  void whatIsMarkedIsNotCut() {
    Span mark = new Span(295, 310);
    for (Span piece : Sentences.of("甲乙。".repeat(200), List.of(mark))) {
      assertTrue(piece.contains(mark) || !piece.overlaps(mark), piece.toString());
    }
  }

  /** Law: nothing but blanks is lost, and no cut goes through a mark, a word or a character. */
  @Test
  void piecesHoldEverything() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      String alphabet = random.nextBoolean() ? "甲乙丙丁" : "甲乙丙丁，、。ab12 ";
      StringBuilder text = new StringBuilder(text(alphabet, 400, random));
      Span mark = new Span(text.length(), text.length() + 10 + random.nextInt(20));
      text.append("，".repeat(mark.length())).append(text(alphabet, 400, random));
      List<Span> pieces = Sentences.of(text.toString(), List.of(mark));
      List<String> parts = new ArrayList<>();
      for (Span piece : pieces) {
        parts.add(piece.of(text));
        assertTrue(piece.length() <= Sentences.LONGEST, "length " + piece.length());
        assertTrue(piece.contains(mark) || !piece.overlaps(mark), "the mark is cut");
        assertFalse(Character.isLowSurrogate(text.charAt(piece.start())), "a pair is cut");
        assertFalse(isInsideWord(text, piece.start()), "a word is cut");
      }
      assertEquals(
          text.toString().replaceAll("\\s", ""), String.join("", parts).replaceAll("\\s", ""));
    }
  }

  private static String text(String alphabet, int length, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int choice = random.nextInt(alphabet.length());
      text.append(random.nextInt(9) == 0 ? "𠮷" : alphabet.substring(choice, choice + 1));
    }
    return text.toString();
  }

  private static boolean isInsideWord(StringBuilder text, int at) {
    return at > 0 && text.substring(at - 1, at + 1).matches("[ab12]{2}");
  }
}
