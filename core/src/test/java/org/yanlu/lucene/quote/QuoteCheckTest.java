package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

  private String reason(String quote, String speaker) throws IOException {
    return archive.check(QuoteRequest.of(quote, speaker)).reason();
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
    assertEquals(Verdict.NOT_FOUND, verdict("每一筆帳都經不起查", "麥浩謙"));
    assertTrue(reason("每一筆帳都經不起查", "麥浩謙").contains("霍啟濤 said something close"));
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
    assertTrue(both.candidates().getFirst().hit().text().contains("」…「"));
    assertEquals(Verdict.NOT_FOUND, verdict("乘客不必再繞道南岸，接駁巴士照常行走"));
  }

  @Test
  void whatNobodySaidIsNotFound() throws IOException {
    QuoteVerdict found = archive.check(QuoteRequest.of("圖書館明天開始延長開放時間至午夜"));
    assertEquals(Verdict.NOT_FOUND, found.verdict());
    assertTrue(found.candidates().isEmpty());
    assertEquals(Verdict.NOT_FOUND, verdict("！？……"));
    assertEquals(Verdict.NOT_FOUND, verdict("我們不會加價"));
  }

  @Test
  void twoStatementsAreNotOneIfOneAloneComesAsNear() throws IOException {
    SamplePages.rebuild(
        folder,
        builder ->
            SamplePages.add(
                builder, "p7", 2025, "碼頭重開", "霍啟濤：「碼頭的浮橋已經全部換好，」", "霍啟濤：「下星期起恢復通宵航班。」"));
    QuoteVerdict found = archive.check(QuoteRequest.of("碼頭的浮橋已經一律換好"));
    assertEquals(Verdict.ALTERED, found.verdict());
    assertTrue(found.candidates().stream().noneMatch(c -> c.hit().text().contains("…")));
  }

  @Test
  void commonWordsAreFoundOfTheSpeakerInQuestion() throws IOException {
    SamplePages.rebuild(
        folder,
        builder -> {
          SamplePages.fill(builder);
          for (int i = 0; i < 90; i++) {
            SamplePages.add(builder, "t" + i, 2025, "票價", "岑樂怡：「加班船照開。」");
          }
          SamplePages.add(builder, "q", 2025, "票價", "麥浩謙：「風浪小的時候加班船照開，請各位到北岸碼頭的新售票處排隊買票，月票不加價。」");
        });
    assertEquals(Verdict.VERBATIM, verdict("加班船照開", "麥浩謙"));
    assertEquals(Verdict.OTHER_SPEAKER, verdict("加班船照開", "霍啟濤"));
  }

  @Test
  void whatIsTooShortTellsNothing() throws IOException {
    QuoteVerdict found = archive.check(QuoteRequest.of("不"));
    assertEquals(Verdict.NOT_FOUND, found.verdict());
    assertTrue(found.reason().contains("too short to tell"));
    assertFalse(found.candidates().isEmpty());
    assertEquals(Verdict.VERBATIM, verdict("輕軌"));
  }

  @Test
  void aPagesOwnTextIsNobodysStatement() throws IOException {
    SamplePages.rebuild(
        folder, builder -> SamplePages.add(builder, "p8", 2025, "浮橋換好", "碼頭的浮橋昨日換好，航班如常"));
    assertEquals(Verdict.NOT_FOUND, verdict("碼頭的浮橋昨日換好"));
    assertTrue(reason("碼頭的浮橋昨日換好", "麥浩謙").contains("in its own text"));
  }
}
