package org.yanlu.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;
import org.yanlu.analysis.HantAnalyzer;
import org.yanlu.analysis.HantQueries;
import org.yanlu.analysis.TermGroups;
import org.yanlu.authority.Authority;
import org.yanlu.page.DateMentions;
import org.yanlu.page.Dating;
import org.yanlu.page.Page;
import org.yanlu.page.PageParser;
import org.yanlu.page.YearBasis;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.StatementExtractor;
import org.yanlu.text.HanFolding;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** The examples of the Javadoc outside the archive: the marked regions are shown there. */
class LibraryExamplesTest {
  @Test
  void aPageIsReadAndItsStatementsFound() {
    // @start region="parse"
    Page page = PageParser.create().parse("2024-03-05", "# 校巴改線\n\n家長方以晴說：「太遲了。」");
    // @end
    // @start region="extract"
    Extraction found = StatementExtractor.create(Authority.EMPTY).extract(page);
    // @end
    assertEquals("方以晴", found.statements().getFirst().speaker().orElseThrow().name());
  }

  @Test
  void aDateIsReadBesideThePagesOwn() {
    // @start region="dates"
    Dating page = Dating.of(LocalDate.of(2024, 3, 5), YearBasis.PAGE);
    Optional<LocalDate> date = DateMentions.in("去年12月30日動工", page).get(0).date(); // 2023-12-30
    // @end
    assertEquals(Optional.of(LocalDate.of(2023, 12, 30)), date);
  }

  @Test
  void aJoinedTextKnowsItsSource() {
    String source = "甲乙丙丁\n\n戊己庚";
    // @start region="source"
    SourceText joined = SourceText.builder(source).add(new Span(0, 4)).add(new Span(6, 9)).build();
    List<Span> origin = joined.toSource(new Span(2, 6)); // [2,4) and [6,8)
    // @end
    assertEquals(List.of(new Span(2, 4), new Span(6, 8)), origin);
  }

  @Test
  void writtenFormsFoldToOne() {
    // @start region="fold"
    boolean same = HanFolding.fold("衞生署２０２４年").equals(HanFolding.fold("卫生署2024年")); // true
    // @end
    assertTrue(same);
  }

  @Test
  void aTextBecomesTerms() {
    // @start region="terms"
    for (AnalyzedTerm term : Analysis.FOLDED.terms("北約秘書長")) {
      System.out.println(term.position() + " " + term.term());
    }
    // @end
    assertFalse(Analysis.FOLDED.terms("北約秘書長").isEmpty());
  }

  @Test
  void wordsAndPhrasesBecomeQueries() {
    // @start region="queries"
    HantQueries queries = HantQueries.folded();
    Query ranked = queries.words("body", "北約秘書長訪問華盛頓");
    Query quoted = queries.phrase("body", "北約秘書長", 0);
    // @end
    assertFalse(ranked.equals(quoted));
  }

  @Test
  void anIndexIsWrittenWithTheAnalysis() {
    // @start region="config"
    IndexWriterConfig config = new IndexWriterConfig(HantAnalyzer.folded());
    config.setSimilarity(HantQueries.similarity());
    // @end
    assertEquals(HantAnalyzer.class, config.getAnalyzer().getClass());
  }

  @Test
  void theAnalysisIsKnownByName() throws IOException {
    // @start region="factory"
    Analyzer phrases =
        CustomAnalyzer.builder()
            .withTokenizer("hant")
            .addTokenFilter("hantQuery", "for", "phrase")
            .build();
    // @end
    assertEquals(0, phrases.getPositionIncrementGap("body"));
  }

  @Test
  void termsStandForEachOther() {
    // @start region="groups"
    TermGroups groups = TermGroups.of(List.of(List.of("北約", "NATO", "北大西洋公約組織")));
    HantQueries queries = HantQueries.folded().with(groups);
    // @end
    assertFalse(queries.expansionsOf("北約").isEmpty());
  }
}
