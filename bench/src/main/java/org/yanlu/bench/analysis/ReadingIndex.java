package org.yanlu.bench.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.yanlu.text.HanFolding;

/** The paragraphs of a reading set, indexed by every chain's analysis, each in a field. */
final class ReadingIndex implements AutoCloseable {
  static final String STANDARD = "standard";
  static final String CJK = "cjk";
  static final String CJK_FOLDED = "cjk-folded";
  static final String SMARTCN = "smartcn";
  static final String SMARTCN_FOLDED = "smartcn-folded";
  static final String YANLU = "yanlu";
  static final String YANLU_WORDS = "yanlu-words";

  private static final Map<String, Chain> FIELDS =
      Map.of(
          STANDARD, Chain.STANDARD,
          CJK, Chain.CJK,
          CJK_FOLDED, Chain.CJK,
          SMARTCN, Chain.SMARTCN,
          SMARTCN_FOLDED, Chain.SMARTCN,
          YANLU, Chain.YANLU,
          YANLU_WORDS, Chain.YANLU_WORDS);

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<String> ids;
  private final DirectoryReader reader;

  ReadingIndex(List<ReadingSet.Paragraph> paragraphs) throws IOException {
    ids = paragraphs.stream().map(ReadingSet.Paragraph::id).toList();
    Map<String, Analyzer> analyzers = new TreeMap<>();
    FIELDS.forEach((field, chain) -> analyzers.put(field, chain.analyzer()));
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (ReadingSet.Paragraph paragraph : paragraphs) {
        Document document = new Document();
        for (String field : analyzers.keySet()) {
          boolean folding = field.endsWith("-folded");
          String text = folding ? HanFolding.fold(paragraph.text()) : paragraph.text();
          document.add(new TextField(field, text, Field.Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  /** The analyzer of {@code field}. */
  static Analyzer analyzer(String field) {
    Chain chain = FIELDS.get(field);
    if (chain == null) {
      throw new IllegalArgumentException("no field " + field);
    }
    return chain.analyzer();
  }

  /** At which rank, from 1, {@code chain} finds the right paragraph; 0 if not among ten. */
  int rank(RankedChain chain, ReadingSet.Question question) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(chain.similarity());
    ScoreDoc[] hits = searcher.search(chain.queries().apply(question.text()), 10).scoreDocs;
    for (int i = 0; i < hits.length; i++) {
      if (ids.get(hits[i].doc).equals(question.paragraph())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** How many paragraphs {@code chain} finds. */
  int found(RankedChain chain, ReadingSet.Question question) throws IOException {
    return new IndexSearcher(reader).count(chain.queries().apply(question.text()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
