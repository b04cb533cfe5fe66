package org.yanlu.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yanlu.analysis.HantQueries;
import org.yanlu.analysis.TermGroups;
import org.yanlu.lucene.query.ParsedQuery;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

class MarkersTest {
  private static List<String> marked(String query, String text) {
    HantQueries queries = HantQueries.folded().with(TermGroups.of(List.of(List.of("北約", "NATO"))));
    Marker marker = new Markers(queries).of(ParsedQuery.of(query).node());
    return marker.mark(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void marksPairsPhrasesAndOtherScripts() {
    assertEquals(List.of("輕軌", "輕軌"), marked("轻轨", "輕軌站外，輕軌停駛"));
    assertEquals(List.of("輕軌停駛"), marked("輕軌停駛", "輕軌停駛了"));
    assertEquals(List.of("軌停"), marked("\"軌停\"", "輕軌停駛，停車"));
    assertEquals(List.of("ＡＢＣ"), marked("abc", "ＡＢＣ與abcd"));
  }

  @Test
  void marksWhatStandsForAWord() {
    assertEquals(List.of("NATO", "北約"), marked("北約", "NATO（北約）"));
  }

  @Test
  void marksNumbersHoweverWritten() {
    assertEquals("二〇二四", marked("2024", "二〇二四年完工").getFirst().substring(0, 4));
    assertEquals(List.of("2024"), marked("二〇二四年", "在2024年完工"));
  }

  @Test
  void marksNothingThatIsExcluded() {
    assertEquals(List.of("輕軌"), marked("輕軌 -巴士", "輕軌與巴士"));
    assertEquals(List.of("輕軌站"), marked("輕?站", "輕軌站與車站"));
  }

  @Test
  void snippetsBeginAndEndAtSentences() {
    String text = "第一句話說了很多。".repeat(30) + "輕軌停駛了！" + "最後一句話。".repeat(30);
    Marker marker = new Markers(HantQueries.folded()).of(ParsedQuery.of("停駛").node());
    Snippet snippet = Snippet.of(text, marker.mark(text));
    assertTrue(snippet.text().length() <= Snippet.LONGEST);
    assertTrue("。！".indexOf(snippet.text().charAt(snippet.text().length() - 1)) >= 0);
    assertEquals("停駛", snippet.highlights().getFirst().of(snippet.text()));
  }

  @Test
  void aSnippetOfOneLongSentenceHoldsWhatMatchedAndEndsAtAClause() {
    String text = "各站依次檢修，".repeat(50) + "輕軌停駛，" + "各線依次改道，".repeat(50) + "完畢。";
    Marker marker = new Markers(HantQueries.folded()).of(ParsedQuery.of("停駛").node());
    Snippet snippet = Snippet.of(text, marker.mark(text));
    assertTrue(snippet.text().length() <= Snippet.LONGEST);
    assertTrue(snippet.text().endsWith("，"));
    assertEquals("停駛", snippet.highlights().getFirst().of(snippet.text()));
  }

  /** Law: every pair of neighbours inside a mark folds to a pair of the query's words. */
  @Test
  void markedTextFoldsToTheQuery() {
    String characters = "甲乙丙丁戊發髮";
    Random random = new Random(3);
    for (int run = 0; run < 2000; run++) {
      String query = text(characters, 2 + random.nextInt(4), random);
      String text = text(characters + "，。 ", 60, random);
      String folded = HanFolding.fold(query);
      Marker marker = new Markers(HantQueries.folded()).of(ParsedQuery.of(query).node());
      int end = -1;
      for (Span span : marker.mark(text)) {
        assertTrue(span.start() > end, "apart and in order");
        end = span.end();
        String mark = HanFolding.fold(span.of(text));
        for (int i = 0; i + 1 < mark.length(); i++) {
          boolean own = folded.contains(mark.substring(i, i + 2));
          boolean joint =
              i > 0
                  && i + 3 <= mark.length()
                  && folded.contains(mark.substring(i - 1, i + 1))
                  && folded.contains(mark.substring(i + 1, i + 3));
          assertTrue(own || joint, query + " in " + text);
        }
      }
    }
  }

  private static String text(String characters, int length, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }
}
