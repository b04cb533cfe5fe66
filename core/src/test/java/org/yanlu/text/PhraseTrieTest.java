package org.yanlu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
  @Test
  void findsTheLongestPhraseThatStartsHere() {
    PhraseTrie<String> trie = PhraseTrie.<String>builder().add("輕軌", "a").add("輕軌站", "b").build();
    assertEquals(4, trie.longestAt("坐輕軌站", 1));
    assertEquals(3, trie.longestAt("坐輕軌車", 1));
    assertEquals(0, trie.longestAt("坐輕軌車", 0));
  }

  @Test
  void keepsEveryValueOfAPhrase() {
    PhraseTrie<Integer> trie = PhraseTrie.<Integer>builder().add("橋", 1).add("橋", 2).build();
    assertEquals(List.of(1, 2), trie.get("橋"));
    assertEquals(List.of(), trie.get("橋面"));
  }

  @Test
  void findsTheLongestPhraseThatEndsHere() {
    PhraseTrie<Boolean> backToFront = PhraseTrie.of("站|站軌輕");
    assertEquals(1, backToFront.longestBefore("坐輕軌站", 0, 4));
    assertEquals(3, backToFront.longestBefore("坐輕軌站", 2, 4));
    assertEquals(3, backToFront.longestBefore("坐輕軌站", 0, 3));
  }

  @Test
  void tellsWhetherAPhraseStandsInside() {
    PhraseTrie<Boolean> trie = PhraseTrie.of("輕軌|橋");
    assertTrue(trie.standsIn("坐輕軌站", 0, 3));
    assertFalse(trie.standsIn("坐輕軌站", 0, 2));
    assertFalse(trie.standsIn("坐輕軌站", 2, 4));
  }

  @Test
  void rejectsAnEmptyPhrase() {
    PhraseTrie.Builder<Integer> builder = PhraseTrie.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.add("", 1));
  }

  @Test
  void findsWhatASearchThroughAllPhrasesFinds() {
    Random random = new Random(7);
    List<String> phrases = new ArrayList<>();
    PhraseTrie.Builder<String> builder = PhraseTrie.builder();
    for (int i = 0; i < 500; i++) {
      String phrase = randomText(random, 1 + random.nextInt(5));
      if (!phrases.contains(phrase)) {
        phrases.add(phrase);
        builder.add(phrase, phrase);
      }
    }
    PhraseTrie<String> trie = builder.build();
    String text = randomText(random, 2000);
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      List<String> found = new ArrayList<>();
      trie.matchesAt(text, at, (end, phrase) -> found.add(text.substring(at, end)));
      List<String> expected =
          phrases.stream()
              .filter(p -> text.startsWith(p, at))
              .sorted(Comparator.comparingInt(String::length))
              .toList();
      assertEquals(expected, found);
    }
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(6)));
    }
    return text.toString();
  }
}
