package org.yanlu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.yanlu.text.HanFolding;

/** The law of phrases on real text; the command {@code phrase-recall} tries many more. */
class PhraseOnSharedDataTest {
  private static final Path PARAGRAPHS =
      Path.of(System.getProperty("yanlu.root", ".."))
          .resolve("../shared/data/drcd-dev/paragraphs.jsonl");

  @Test
  void aStretchOfRealTextIsFoundWhereItStandsAndNowhereElse() throws IOException {
    assumeTrue(Files.exists(PARAGRAPHS), "no shared data beside the project");
    List<String> texts = texts();
    List<String> folded = texts.stream().map(HanFolding::fold).toList();
    Random random = new Random(17);
    try (Directory directory = index(texts);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (int run = 0; run < 1000; run++) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length() - 12);
        String phrase = text.substring(from, from + 1 + random.nextInt(12));
        Query query = HantQueries.folded().phrase("body", phrase, 0);
        assertEquals(
            IntStream.range(0, texts.size())
                .filter(i -> folded.get(i).contains(HanFolding.fold(phrase)))
                .boxed()
                .toList(),
            Arrays.stream(searcher.search(query, texts.size()).scoreDocs)
                .map(hit -> hit.doc)
                .sorted()
                .toList(),
            phrase);
      }
    }
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(PARAGRAPHS)) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        while (json.nextToken() != null) {
          if ("text".equals(json.currentName())) {
            texts.add(json.nextTextValue());
          }
        }
      }
    }
    return texts;
  }

  private static Directory index(List<String> texts) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(HantAnalyzer.folded()))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("body", text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return directory;
  }
}
