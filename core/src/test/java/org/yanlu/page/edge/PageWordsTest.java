package org.yanlu.page.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageWordsTest {
  @Test
  void countsEachStringOfTwoToFourCharactersWithinItsPiece() {
    PageWords words = new PageWords();
    words.add("輕軌輕軌");
    words.add("輕軌");
    assertEquals(3, words.count("輕軌"));
    assertEquals(1, words.count("軌輕"));
    assertEquals(1, words.count("輕軌輕軌"));
    assertEquals(0, words.count("軌軌"));
    assertEquals(2, words.begins("輕軌"));
  }

  @Test
  void countsAsAMapDoes() {
    Random random = new Random(5);
    PageWords words = new PageWords();
    Map<String, Integer> expected = new HashMap<>();
    for (int piece = 0; piece < 200; piece++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append((char) ('一' + random.nextInt(30)));
      }
      words.add(text);
      for (int i = 0; i < text.length(); i++) {
        for (int end = i + 2; end <= Math.min(i + 4, text.length()); end++) {
          expected.merge(text.substring(i, end), 1, Integer::sum);
        }
      }
    }
    expected.forEach((string, count) -> assertEquals(count, words.count(string), string));
  }
}
