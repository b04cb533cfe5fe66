package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.lucene.build.GenerationBuilder;
import org.yanlu.lucene.build.SamplePages;

class QuoteCheckTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void build() throws IOException {
    archive = SamplePages.archive(folder, QuoteCheckTest::fill);
  }

  private static void fill(GenerationBuilder builder) throws IOException {
    SamplePages.fill(builder);
    SamplePages.add(
        builder, "p5", 2025, "橋樑檢查", "霍啟濤：「我們不會因此封閉大橋，工程需要125日。」", "戴芷澄：大橋並沒有即時危險，居民無須撤離");
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private Verdict verdict(String quote) throws IOException {
    return archive.check(QuoteRequest.of(quote)).verdict();
  }

  private Verdict verdict(String quote, String speaker) throws IOException {
    return archive.check(QuoteRequest.of(quote, speaker)).verdict();
  }

  @Test
  void theSameLettersAreVerbatimWhateverTheMarksAndScript() throws IOException {
    assertEquals(Verdict.VERBATIM, verdict("每一筆帳都經得起查"));
    assertEquals(Verdict.VERBATIM, verdict("每一笔帐，都经得起查！"));
    assertEquals(Verdict.VERBATIM, verdict("輕軌每晚十一時後只剩兩班車", "麥博士"));
  }

  @Test
  void aReportIsNoQuotation() throws IOException {
    assertEquals(Verdict.REPORTED, verdict("巴士路線未定，難以估算成本"));
  }

  @Test
  void aChangeIsShown() throws IOException {
    QuoteVerdict found = archive.check(QuoteRequest.of("輕軌每晚十二時後只剩兩班車", "麥浩謙"));
    assertEquals(Verdict.ALTERED, found.verdict());
    List<Edit> edits = found.candidates().getFirst().edits();
    assertEquals(1, edits.size());
    assertEquals("二", edits.getFirst().from());
    assertEquals("一", edits.getFirst().to());
    assertEquals("二", edits.getFirst().quoted().of("輕軌每晚十二時後只剩兩班車"));
  }

  @Test
  void anExcerptThatDropsItsNegationIsAltered() throws IOException {
    assertEquals(Verdict.VERBATIM, verdict("不會因此封閉大橋"));
    assertEquals(Verdict.ALTERED, verdict("會因此封閉大橋"));
    assertEquals(Verdict.ALTERED, verdict("有即時危險"));
    assertEquals(Verdict.ALTERED, verdict("我們會因此封閉大橋"));
  }

  @Test
  void anExcerptThatCutsANumberIsAltered() throws IOException {
    assertEquals(Verdict.ALTERED, verdict("25日"));
    assertEquals(Verdict.ALTERED, verdict("工程需要12"));
    assertEquals(Verdict.VERBATIM, verdict("工程需要125日"));
  }

  @Test
  void anotherSpeakersWordsAreNotThisOnes() throws IOException {
    assertEquals(Verdict.OTHER_SPEAKER, verdict("每一筆帳都經得起查", "麥浩謙"));
    assertEquals(Verdict.OTHER_SPEAKER, verdict("每一筆帳都經不起查", "麥浩謙"));
  }

  @Test
  void aQuotationRunsOverTwoNeighbouringStatementsOfOneSpeaker() throws IOException {
    SamplePages.rebuild(
        folder,
        builder ->
            SamplePages.add(
                builder,
                "p6",
                2025,
                "碼頭重開",
                "霍啟濤：「碼頭的浮橋已經換好，」",
                "霍啟濤：「下星期起恢復通宵航班。」",
                "戴芷澄：「乘客不必再繞道南岸，」",
                "岑樂怡：「接駁巴士照常行走。」"));
    QuoteVerdict both = archive.check(QuoteRequest.of("浮橋已經換好，下星期起恢復通宵航班"));
    assertEquals(Verdict.VERBATIM, both.verdict());
    assertEquals(2, both.candidates().getFirst().hit().source().spans().size());
    assertEquals(Verdict.ALTERED, verdict("浮橋已經換好，下個月起恢復通宵航班"));
    assertEquals(Verdict.OTHER_SPEAKER, verdict("浮橋已經換好，下星期起恢復通宵航班", "岑樂怡"));
    assertEquals(Verdict.ALTERED, verdict("乘客不必再繞道南岸，接駁巴士照常行走"));
  }

  @Test
  void whatNobodySaidIsNotFound() throws IOException {
    QuoteVerdict found = archive.check(QuoteRequest.of("圖書館明天開始延長開放時間至午夜"));
    assertEquals(Verdict.NOT_FOUND, found.verdict());
    assertTrue(found.candidates().isEmpty());
    assertEquals(Verdict.NOT_FOUND, verdict("！？……"));
  }
}
