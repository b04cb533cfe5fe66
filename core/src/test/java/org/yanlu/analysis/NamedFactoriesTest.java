package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.yanlu.text.HanFolding;

/** What a user of Lucene's, Solr's or OpenSearch's configuration finds under a name. */
class NamedFactoriesTest {
  @Test
  void theIndexAnalysisIsFoundByName() throws IOException {
    Analyzer analyzer = CustomAnalyzer.builder().withTokenizer("hant").build();
    assertEquals(Analysis.FOLDED.terms("衞生署2024"), Analysis.terms(analyzer, "衞生署2024"));
    Analyzer exact = CustomAnalyzer.builder().withTokenizer("hant", "folding", "false").build();
    assertEquals(Analysis.EXACT.terms("理髮"), Analysis.terms(exact, "理髮"));
    Analyzer words = CustomAnalyzer.builder().withTokenizer("hantWords").build();
    assertEquals(Analysis.WORDS.terms("經濟發展"), Analysis.terms(words, "經濟發展"));
  }

  @Test
  void lucenesOwnQueryBuilderMakesPhrasesThatCover() throws IOException {
    Analyzer phrases =
        CustomAnalyzer.builder()
            .withTokenizer("hant")
            .addTokenFilter("hantQuery", "for", "phrase")
            .build();
    assertEquals(
        HantQueries.folded().phrase("f", "北約秘書長，他", 0),
        new QueryBuilder(phrases).createPhraseQuery("f", "北約秘書長，他"));
  }

  @Test
  void lucenesOwnQueryBuilderMakesNoGraph() throws IOException {
    Analyzer words =
        CustomAnalyzer.builder().withTokenizer("hant").addTokenFilter("hantQuery").build();
    assertEquals(
        "f:北约 f:约秘 f:nato",
        String.valueOf(new QueryBuilder(words).createBooleanQuery("f", "北約秘NATO")));
    assertEquals("f:北", String.valueOf(new QueryBuilder(words).createBooleanQuery("f", "北")));
  }

  @Test
  void theCharFilterFoldsBeforeAnyTokenizer() throws IOException {
    Analyzer analyzer =
        CustomAnalyzer.builder().addCharFilter("hanFolding").withTokenizer("whitespace").build();
    assertEquals(
        List.of("卫生署", "2024"),
        Analysis.terms(analyzer, "衞生署　２０２４").stream().map(AnalyzedTerm::term).toList());
  }

  /** Law: however a reader is read, it gives what folding the whole text gives. */
  @Test
  void theCharFilterFoldsAcrossReads() throws IOException {
    Random random = new Random(2);
    for (int run = 0; run < 500; run++) {
      String text = RandomText.ofAnyBlock(random, 40);
      StringBuilder read = new StringBuilder();
      try (Reader reader = new HanFoldingCharFilter(new StringReader(text))) {
        char[] buffer = new char[8];
        for (int n = 0; n >= 0; n = reader.read(buffer, 1, 1 + random.nextInt(6))) {
          read.append(buffer, 1, n);
        }
      }
      // a reader asked for one unit at a time cannot know of the second half
      assertEquals(HanFolding.fold(text).length(), read.length());
      assertEquals(HanFolding.fold(text), HanFolding.fold(read));
    }
  }

  @Test
  void unknownOptionsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("hant", new java.util.HashMap<>(Map.of("fold", "x"))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            CustomAnalyzer.builder().withTokenizer("hant").addTokenFilter("hantQuery", "for", "x"));
  }
}
