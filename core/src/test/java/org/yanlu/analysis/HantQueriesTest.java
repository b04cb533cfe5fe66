package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class HantQueriesTest {
  private static final HantQueries FOLDED = HantQueries.folded();

  @Test
  void aPhraseIsLiteral() throws IOException {
    List<String> texts = List.of("甲說，乙答。", "甲說。乙答。", "甲說乙答。", "乙答，甲說");
    assertEquals(List.of(0), found(texts, FOLDED.phrase("body", "說，乙", 0), Analysis.FOLDED));
    assertEquals(List.of(2), found(texts, FOLDED.phrase("body", "說乙答", 0), Analysis.FOLDED));
  }

  @Test
  void slopMovesPiecesAndForgetsPunctuation() throws IOException {
    List<String> texts = List.of("颱風襲港，學校停課", "學校");
    assertEquals(List.of(0), found(texts, FOLDED.phrase("body", "颱風，學校", 3), Analysis.FOLDED));
  }

  @Test
  void simplifiedFindsTraditionalAndWordsRankByRarity() throws IOException {
    List<String> texts = List.of("衞生署公布個案", "衞生局公布", "教育局公布個案");
    assertEquals(
        0, found(texts, FOLDED.words("body", "卫生署的个案"), Analysis.FOLDED).get(0).intValue());
  }

  @Test
  void plainWordsOfPunctuationAloneAreAPhrase() throws IOException {
    assertEquals(
        List.of(1), found(List.of("甲", "甲？！"), FOLDED.words("body", "?!"), Analysis.FOLDED));
    assertEquals(List.of(), found(List.of("甲"), FOLDED.words("body", ""), Analysis.FOLDED));
  }

  /** Law: a phrase finds exactly the texts whose folded characters hold it. */
  @Test
  void phraseSearchEqualsSubstringSearch() throws IOException {
    Random random = new Random(3);
    String letters = "甲乙發髮发，。2024 aAé𠀀「\"";
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      texts.add(textOf(letters, random, 30));
    }
    try (Directory directory = index(texts, Analysis.FOLDED);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (int run = 0; run < 3000; run++) {
        String phrase = textOf(letters, random, 8);
        assertEquals(
            IntStream.range(0, texts.size())
                .filter(i -> !phrase.isEmpty())
                .filter(i -> RandomText.folded(texts.get(i)).contains(RandomText.folded(phrase)))
                .boxed()
                .toList(),
            found(searcher, FOLDED.phrase("body", phrase, 0)),
            phrase);
      }
    }
  }

  @Test
  void anExactPhraseTellsFormsApart() throws IOException {
    List<String> texts = List.of("理髮", "发展", "發展");
    HantQueries exact = HantQueries.exact();
    assertEquals(List.of(2), found(texts, exact.phrase("body", "發", 0), Analysis.EXACT));
    assertEquals(
        List.of(0, 1, 2),
        found(texts, FOLDED.phrase("body", "發", 0), Analysis.FOLDED).stream().sorted().toList());
  }

  @Test
  void aPhraseAsksForNoMoreTermsThanCoverIt() {
    assertEquals(
        List.of("北约", "秘书", "书长"),
        PhraseCover.of(Analysis.FOLDED.terms("北約秘書長")).stream().map(AnalyzedTerm::term).toList());
    assertTrue(FOLDED.phrase("body", "北約", 0).toString().equals("body:北约"));
  }

  @Test
  void plainWordsFindWhatStandsForThem() throws IOException {
    TermGroups groups =
        TermGroups.of(List.of(List.of("北約", "NATO", "北大西洋公約組織"), List.of("軟件", "軟體")));
    List<String> texts = List.of("北大西洋公約組織擴大", "北方", "NATO擴大", "anatomy", "北約擴大", "大西洋", "軟體");
    Query query = FOLDED.with(groups).words("body", "北約");
    assertEquals(List.of(0, 2, 4), found(texts, query, Analysis.FOLDED).stream().sorted().toList());
    assertEquals(
        List.of(6), found(texts, FOLDED.with(groups).words("body", "软件"), Analysis.FOLDED));
  }

  @Test
  void whatStandsForATermWeighsAsMuch() throws IOException {
    TermGroups groups = TermGroups.of(List.of(List.of("北約", "北大西洋公約組織")));
    List<String> texts = List.of("北大西洋公約組織擴大", "北約北約北約擴大擴大", "擴大");
    assertEquals(
        1, found(texts, FOLDED.with(groups).words("body", "北約擴大"), Analysis.FOLDED).get(0));
  }

  @Test
  void numbersAndYearsMeet() throws IOException {
    List<String> texts = List.of("二〇二四年", "2024年", "民國113年", "２０２４", "2023年", "第三屆", "第3屆");
    for (String year : texts.subList(0, 4)) {
      assertEquals(
          List.of(0, 1, 2, 3),
          found(texts, FOLDED.words("body", year), Analysis.FOLDED).stream()
              .filter(i -> i < 4)
              .sorted()
              .toList());
    }
    assertTrue(
        found(texts, FOLDED.words("body", "第3屆"), Analysis.FOLDED).containsAll(List.of(5, 6)));
  }

  @Test
  void oneCharacterInCommonIsNotEnough() throws IOException {
    List<String> texts = List.of("北方", "約定", "北約");
    assertEquals(List.of(2), found(texts, FOLDED.words("body", "北約"), Analysis.FOLDED));
    assertEquals(
        List.of(0, 2),
        found(texts, FOLDED.words("body", "北"), Analysis.FOLDED).stream().sorted().toList());
  }

  @Test
  void aQueryOfAnyLengthIsAnswered() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append((char) (0x4E00 + random.nextInt(5000)));
    }
    assertEquals(
        List.of(), found(List.of("ab"), FOLDED.words("body", text.toString()), Analysis.FOLDED));
    assertEquals(
        List.of(),
        found(List.of("ab"), FOLDED.phrase("body", text.toString(), 0), Analysis.FOLDED));
  }

  private static String textOf(String letters, Random random, int length) {
    int[] codePoints = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(length + 1); i > 0; i--) {
      text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
    }
    return text.toString();
  }

  private static List<Integer> found(List<String> texts, Query query, Analysis analysis)
      throws IOException {
    try (Directory directory = index(texts, analysis);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return found(new IndexSearcher(reader), query);
    }
  }

  private static List<Integer> found(IndexSearcher searcher, Query query) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, 1000).scoreDocs) {
      found.add(hit.doc);
    }
    if (query instanceof org.apache.lucene.search.PhraseQuery
        || query instanceof org.apache.lucene.search.TermQuery) {
      found.sort(null);
    }
    return found;
  }

  private static Directory index(List<String> texts, Analysis analysis) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(analysis.analyzer());
    config.setSimilarity(HantQueries.similarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("body", text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return directory;
  }
}
