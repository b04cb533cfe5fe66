package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanlu.authority.Authority;
import org.yanlu.authority.SpeakerEntry;
import org.yanlu.authority.Vocabulary;
import org.yanlu.page.Page;
import org.yanlu.page.PageParser;
import org.yanlu.text.Span;

class StatementExtractorTest {
  private static final StatementExtractor EXTRACTOR = StatementExtractor.create(Authority.EMPTY);

  @Test
  void aQuotationBehindColonIsDirect() {
    assertEquals(List.of("direct 麥浩謙：「輕軌每晚十一時後只剩兩班車。」"), read("運輸研究員麥浩謙說：「輕軌每晚十一時後只剩兩班車。」"));
  }

  @Test
  void aCueInTheMiddleMakesOneStatementOfTwoPieces() {
    assertEquals(
        List.of("direct 岑樂怡：「我們不會退場，」…「但會把票價減一成。」"),
        read("區議員岑樂怡到場視察。\n\n「我們不會退場，」岑樂怡說，「但會把票價減一成。」"));
  }

  @Test
  void aQuestionRunsToItsMark() {
    assertEquals(
        List.of("indirect 北塔電訊記者：據報道，兩家船公司正談合併。渡輪收費會否因此上調？局方會否介入？", "indirect 岑樂怡：局方未收到申請"),
        read("北塔電訊記者提問，據報道，兩家船公司正談合併。渡輪收費會否因此上調？局方會否介入？岑樂怡表示，局方未收到申請。"));
  }

  @Test
  void whatIsCountedUpBelongsTogether() {
    assertEquals(
        List.of("indirect 霍啟濤：加價有兩個原因。一方面，油價上升了三成。另一方面，船員人手不足"),
        read("航運學者霍啟濤表示，加價有兩個原因。一方面，油價上升了三成。另一方面，船員人手不足。"));
  }

  @Test
  void aCueWithoutAComma() {
    assertEquals(
        List.of("indirect 方以晴：校巴路線未定", "indirect 方以晴：校方下周前交代"), read("家長會主席方以晴指校巴路線未定，促請校方下周前交代。"));
  }

  @Test
  void aColonAloneAttributesAQuotation() {
    assertEquals(
        List.of("direct 范卓然：「我射失咗第四個，唔可以賴人。」"), read("隊長范卓然昨日見傳媒。\n\n范卓然相對平靜：「我射失咗第四個，唔可以賴人。」"));
  }

  @Test
  void wordsThatLeadIntoAQuotationBelongToIt() {
    assertEquals(
        List.of("mixed 史登霍姆：重開航道將帶來「雙方關係的新時代，」"), read("海事專員史登霍姆到場。\n\n重開航道將帶來「雙方關係的新時代，」史登霍姆說道。"));
  }

  @Test
  void evidenceInsideAnotherWordOpensNoHearsay() {
    assertEquals(List.of("indirect 莫雷拉：樣本太少"), read("數據倫理學者莫雷拉在報告中指出，樣本太少。"));
  }

  @Test
  void timeBehindACueIsNoNounUse() {
    assertEquals(List.of("indirect 岑樂怡：之前已經會勘"), read("議員岑樂怡說之前已經會勘。"));
  }

  @Test
  void wordingNamedByANounOfSpeechIsItsSourcesStatement() {
    assertEquals(
        List.of("direct 部分議員：「今天不出兵，明天就輪到我們」"), read("部分議員口中的「今天不出兵，明天就輪到我們」的說法，沒有任何情報支持。"));
    assertEquals(List.of(), read("部分議員口中的「普通國家」的說法，沒有任何情報支持。"));
  }

  @Test
  void speechWhoseOpeningMarkWasLostBeginsWithItsParagraph() {
    assertEquals(List.of("direct 史登霍姆：那裡有三十萬人，」"), read("海事專員史登霍姆到場。\n\n那裡有三十萬人，」史登霍姆在會上表示。"));
  }

  @Test
  void hearsayInTheMidstOfItsContentPartsIt() {
    assertEquals(List.of("indirect （不具名報導）：該公司…已談妥合併"), read("該公司據報導已談妥合併。"));
  }

  @Test
  void whomAQuestionIsPutToIsNoPartOfIt() {
    assertEquals(List.of("indirect 岑樂怡：目前有多少盞燈？"), read("議員岑樂怡問工務局長趙昆，目前有多少盞燈？"));
  }

  @Test
  void aConditionAloneIsNoContent() {
    assertEquals(List.of("indirect 戴芷澄：若雨勢不減，堤壩恐怕不保"), read("所長戴芷澄表示，若雨勢不減，堤壩恐怕不保。"));
  }

  @Test
  void theOutermostOfTwoSourcesWins() {
    assertEquals(List.of("indirect 陸望舒：有關各方認為，談判仍在進行"), read("發言人陸望舒表示，有關各方認為，談判仍在進行。"));
  }

  @Test
  void severalSpeakersInOneSentence() {
    assertEquals(
        List.of("indirect 居民：噪音擾民", "indirect 業主會：已加裝隔音板"), read("多名居民認為噪音擾民，業主會則指已加裝隔音板。"));
  }

  @Test
  void stanceWithANounIsNoStatement() {
    assertEquals(List.of(), read("戴芷澄對事故表示遺憾。"));
  }

  @Test
  void namingAndNounUsesAreNone() {
    assertEquals(List.of(), read("委員會的認定書昨日送達，新線稱為「藍橋線」；指揮中心說明書已更新，表示方式不變。"));
  }

  @Test
  void quotedTermsInIndirectSpeechStayTerms() {
    Extraction found = extract("研究員戴芷澄認為，所謂「零成本搬遷」只是口號，《松嶺遷建條例》才是「真老虎」。");
    assertEquals(1, found.statements().size());
    assertEquals(Kind.INDIRECT, found.statements().get(0).kind());
    assertEquals(
        List.of(TermClass.SCARE, TermClass.TITLE, TermClass.TERM),
        found.terms().stream().map(QuotedTerm::termClass).toList());
  }

  @Test
  void aFamilyNameAndAPronounMeanThePersonNamedBefore() {
    assertEquals(List.of("岡部修介", "岡部修介"), speakers("運輸專家岡部修介昨日到場。岡部指出，路面濕滑。他又補充，細節下周公布。"));
  }

  @Test
  void theLastPartOfATransliteratedNameMeansItsBearer() {
    assertEquals(List.of("阿貝爾·史登霍姆", "阿貝爾·史登霍姆"), speakers("海事專員阿貝爾·史登霍姆表示，航道周三重開；史登霍姆續指，夜航仍受限制。"));
  }

  @Test
  void questionsAndAnswersAreToldApartByTheirLabels() {
    Extraction found =
        extract("# 專訪\n\n訪問輪機長阮柏彥。\n\n問：你何時發現問題？\n\n答：去年年底，船員已經投訴過三次。\n\n問：然後呢？\n\n答：沒有然後。");
    assertEquals(
        List.of("記者", "阮柏彥", "記者", "阮柏彥"),
        found.statements().stream().map(s -> s.speaker().orElseThrow().name()).toList());
    assertEquals(Act.ASK, found.statements().get(0).act());
  }

  @Test
  void aHeadlineNamesWhoSpeaksBeforeAColon() {
    Statement headline = extract("# 麥浩謙：輕軌末班早到屬謠言\n\n運輸研究員麥浩謙昨日會見傳媒。").statements().get(0);
    assertEquals(Layer.HEADLINE, headline.layer());
    assertEquals("輕軌末班早到屬謠言", headline.text());
    assertEquals("麥浩謙", headline.speaker().orElseThrow().name());
  }

  @Test
  void aRubricInBracketsIsNoPartOfAHeadlinesSpeaker() {
    Statement headline = extract("# 【停課】家長會：安排太遲\n\n學校今日停課。").statements().get(0);
    assertEquals("家長會", headline.speaker().orElseThrow().name());
    assertEquals("安排太遲", headline.text());
  }

  @Test
  void partsOfAHeadlineShareTheirSubject() {
    Statement headline = extract("# 議員岑樂怡視察路口　促請增設燈號\n\n議員岑樂怡昨日視察路口。").statements().get(0);
    assertEquals("岑樂怡", headline.speaker().orElseThrow().name());
    assertEquals("增設燈號", headline.text());
  }

  @Test
  void roleAndAffiliationAreSplitOff() {
    Speaker speaker = extract("海崖研究所所長戴芷澄表示，水位仍在上升。").statements().get(0).speaker().orElseThrow();
    assertEquals("戴芷澄", speaker.name());
    assertEquals(Optional.of("所長"), speaker.role());
    assertEquals(Optional.of("海崖研究所"), speaker.affiliation());
    assertEquals("海崖研究所所長戴芷澄", speaker.mention());
  }

  @Test
  void anAliasOfTheAuthorityFileGivesItsIdAndTheNameStaysAsPrinted() {
    SpeakerEntry entry =
        new SpeakerEntry("abel-stenholm", "阿貝爾·史登霍姆", "person", List.of("艾貝爾·斯登荷姆"), List.of());
    StatementExtractor extractor =
        StatementExtractor.create(new Authority(List.of(entry), List.of(), Vocabulary.EMPTY));
    Speaker speaker =
        extractor
            .extract(page("海事專員艾貝爾·斯登荷姆表示，航道周三重開。"))
            .statements()
            .get(0)
            .speaker()
            .orElseThrow();
    assertEquals("abel-stenholm", speaker.id());
    assertEquals("艾貝爾·斯登荷姆", speaker.name());
  }

  @Test
  void aYearInTheFrameDatesTheStatementAndOneInTheContentDoesNot() {
    Extraction found = extract("所長戴芷澄2021年表示，大橋2030年完工。");
    assertEquals(2021, found.statements().get(0).dating().year().orElse(0));
  }

  @Test
  void everyStatementSaysWhyItWasTaken() {
    Statement statement = extract("所長戴芷澄表示，水位仍在上升。").statements().get(0);
    assertEquals(3, statement.evidence().size());
    assertTrue(statement.evidence().get(0).contains("表示"));
    assertTrue(statement.confidence() > 0.5);
  }

  @Test
  void spansAreIntoThePageAndTheSamePageGivesTheSameStatements() {
    String source = "# 標題\n\n所長戴芷澄表示，水位仍在上升。過去三年，堤壩從未檢修。\n";
    Page page = page(source);
    Extraction found = EXTRACTOR.extract(page);
    Span span = found.statements().get(0).spans().get(0);
    assertTrue(span.of(source).startsWith("水位仍在上升"));
    assertEquals(found, EXTRACTOR.extract(page));
  }

  @Test
  void readsWhateverItIsGiven() {
    Random random = new Random(3);
    String[] parts = {
      "說",
      "表示",
      "「",
      "」",
      "，",
      "。",
      "據",
      "被指",
      "方以晴",
      "主席",
      "：",
      "\n\n",
      "# ",
      "問：",
      "他",
      "·",
      "A",
      "\uD840\uDC00",
      "的",
      "認為",
      "2021年",
      "《",
      "》",
      "（",
      "）",
      "　"
    };
    for (int run = 0; run < 500; run++) {
      StringBuilder source = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        source.append(parts[random.nextInt(parts.length)]);
      }
      Extraction found = extract(source.toString());
      for (Statement statement : found.statements()) {
        for (Span span : statement.spans()) {
          assertTrue(span.end() <= source.length(), source.toString());
        }
      }
    }
  }

  @Test
  void aLongPageTakesTimeInProportion() {
    String paragraph = "主席方以晴表示，路線未定，成本難估。居民何伯說：「太遲了。」\n\n";
    StringBuilder source = new StringBuilder();
    IntStream.range(0, 400).forEach(i -> source.append(paragraph));
    long start = System.nanoTime();
    assertFalse(extract(source.toString()).statements().isEmpty());
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
  }

  private static List<String> read(String source) {
    return extract(source).statements().stream()
        .map(
            s ->
                s.kind().label()
                    + " "
                    + s.speaker().map(Speaker::name).orElse("-")
                    + "："
                    + s.text())
        .toList();
  }

  private static List<String> speakers(String source) {
    return extract(source).statements().stream()
        .map(s -> s.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }

  private static Extraction extract(String source) {
    return EXTRACTOR.extract(page(source));
  }

  private static Page page(String source) {
    return PageParser.create().parse("p", source);
  }
}
