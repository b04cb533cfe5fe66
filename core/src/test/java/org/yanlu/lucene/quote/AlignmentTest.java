package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yanlu.archive.QuoteVerdict.Edit;

class AlignmentTest {
  private static List<String> edits(String quote, String text) {
    return Alignment.of(Letters.of(quote), Letters.of(text)).edits().stream()
        .map(edit -> edit.from() + ">" + edit.to())
        .toList();
  }

  @Test
  void whatIsLeftOutIsToldAsSuch() {
    assertEquals(List.of(">十"), edits("六元", "票價六十元起"));
    assertEquals(List.of("十>"), edits("六十元", "票價六元起"));
    assertEquals(List.of("我>"), edits("我不承諾", "船隊不承諾減價"));
  }

  @Test
  void aNumeralStandsForANumeral() {
    assertEquals(List.of("七>八"), edits("七艘船停航", "共有八艘船停航"));
  }

  @Test
  void differencesLieTogether() {
    assertEquals(List.of(">其實"), edits("浮橋換好了", "浮橋其實換好了"));
    assertEquals(List.of("明年>後日"), edits("碼頭明年重開", "碼頭後日重開"));
  }

  @Test
  void theEditsMakeTheTextOfTheQuote() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String quote = text(random, 1 + random.nextInt(90));
      String text = text(random, 1 + random.nextInt(150));
      Alignment alignment = Alignment.of(Letters.of(quote), Letters.of(text));
      assertEquals(sellers(quote, text), alignment.distance());
      StringBuilder made = new StringBuilder(quote);
      for (Edit edit : alignment.edits().reversed()) {
        made.replace(edit.quoted().start(), edit.quoted().end(), edit.to());
      }
      assertEquals(text.substring(alignment.from(), alignment.to()), made.toString());
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("甲乙丙丁".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  /** The plain table, as a measure. */
  private static int sellers(String quote, String text) {
    int[] last = new int[text.length() + 1];
    for (int i = 1; i <= quote.length(); i++) {
      int[] next = new int[text.length() + 1];
      next[0] = i;
      for (int j = 1; j <= text.length(); j++) {
        int replaced = last[j - 1] + (quote.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(replaced, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    int least = last[0];
    for (int distance : last) {
      least = Math.min(least, distance);
    }
    return least;
  }
}
