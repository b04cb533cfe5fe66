package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.page.PageParser;

/** Quotes of pages as they are read, with all that stands around their statements. */
class QuotedPageTest {
  private static final String FERRIES =
      """
      # 南灣渡輪停航爭議

      【本報訊】北塔市長岑伯年從未說過渡輪會停航。岑伯年並沒有表示票價要調高。岑伯年不認為碼頭需要重建。\
      岑伯年反駁渡輪虧損的說法。岑伯年反駁，渡輪從來沒有虧損。岑伯年否認「浮橋會沉」。\
      岑伯年承認去年欠薪。岑伯年不否認船隊老舊。

      「夜班船本來就該增加，」岑伯年說，「我們下個月就做到。」

      局長顧念慈表示，浮橋明年會換成水泥橋墩。
      """;

  /** Names no one but by a title, which so becomes a speaker's id. */
  private static final String TITLE_ONLY =
      """
      # 碼頭加班

      【本報訊】岑市長表示，碼頭下月起加派人手。
      """;

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void build() throws IOException {
    try (ArchiveBuilder builder = LuceneArchives.build(folder, Authority.EMPTY)) {
      builder.add(PageParser.create().parse("2024-01-01", FERRIES));
      builder.add(PageParser.create().parse("2024-01-02", TITLE_ONLY));
      builder.commit();
    }
    archive = LuceneArchives.open(folder, Authority.EMPTY);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static QuoteVerdict check(String quote, String speaker) throws IOException {
    return archive.check(QuoteRequest.of(quote, speaker));
  }

  @ParameterizedTest
  @ValueSource(strings = {"渡輪會停航", "票價要調高", "碼頭需要重建", "渡輪虧損", "浮橋會沉"})
  void whatTheSpeakerDeniesWasNotSaid(String quote) throws IOException {
    QuoteVerdict found = check(quote, "岑伯年");
    assertEquals(Verdict.ALTERED, found.verdict());
    assertTrue(found.reason().contains("not as what 岑伯年 holds or said"), found.reason());
    assertEquals(Verdict.ALTERED, archive.check(QuoteRequest.of(quote)).verdict());
  }

  @Test
  void whatTheSpeakerAdmitsOrHoldsAgainstItWas() throws IOException {
    assertEquals(Verdict.REPORTED, check("渡輪從來沒有虧損", "岑伯年").verdict());
    assertEquals(Verdict.REPORTED, check("去年欠薪", "岑伯年").verdict());
    assertEquals(Verdict.REPORTED, check("船隊老舊", "岑伯年").verdict());
    assertEquals(Verdict.VERBATIM, check("夜班船本來就該增加", "岑伯年").verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "岑伯年", "岑 伯年", "市長岑伯年", "岑伯年市長", "岑市長", "市長岑伯年先生", "北塔市長岑伯年", "伯年", "岑市長伯年", "北塔市長",
        "市长岑伯年", "岑市长"
      })
  void aSpeakerIsKnownWithATitle(String speaker) throws IOException {
    QuoteVerdict found = check("夜班船本來就該增加", speaker);
    assertEquals(Verdict.VERBATIM, found.verdict(), found.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"不存在的人", "沈局長", "阿年", "某某基金會"})
  void whomTheArchiveDoesNotKnowIsNotSomeoneElse(String speaker) throws IOException {
    QuoteVerdict found = check("夜班船本來就該增加", speaker);
    assertEquals(Verdict.NOT_FOUND, found.verdict());
    assertTrue(found.reason().contains("knows no speaker 「" + speaker), found.reason());
    assertTrue(found.reason().contains("said by 岑伯年"), found.reason());
  }

  @Test
  void aKnownOtherSpeakerIs() throws IOException {
    assertEquals(Verdict.OTHER_SPEAKER, check("夜班船本來就該增加", "顧念慈").verdict());
    assertEquals(Verdict.OTHER_SPEAKER, check("夜班船本來就該增加", "顧局長").verdict());
  }
}
