package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints how large an index each chain makes of the same texts, nothing stored. */
@Command(
    name = "analysis-size",
    description = "Measures the size of the index that each analysis makes.")
public final class AnalysisSize implements Callable<Integer> {
  @Parameters(index = "0", description = "the reading set's folder")
  private Path folder = Path.of("");

  /** For the command line. */
  public AnalysisSize() {}

  @Override
  public Integer call() throws IOException {
    List<String> texts =
        ReadingSet.read(folder).paragraphs().stream().map(ReadingSet.Paragraph::text).toList();
    long characters = texts.stream().mapToLong(String::length).sum();
    System.out.println("chain\tbytes\tbytes/character");
    for (Chain chain : Chain.values()) {
      long bytes = size(texts, chain.analyzer());
      System.out.printf(Locale.ROOT, "%s\t%d\t%.2f%n", chain, bytes, (double) bytes / characters);
    }
    return 0;
  }

  private static long size(List<String> texts, Analyzer analyzer) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new TextField("text", text, Field.Store.NO));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }
}
