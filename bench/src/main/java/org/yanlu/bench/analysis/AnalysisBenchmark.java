package org.yanlu.bench.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation analyses every paragraph of a reading set. Driven by {@link AnalysisSpeed}. */
@State(Scope.Benchmark)
public class AnalysisBenchmark {
  /** The chain measured. */
  @Param({"STANDARD", "CJK", "SMARTCN", "YANLU", "YANLU_EXACT", "YANLU_WORDS"})
  public Chain chain = Chain.YANLU;

  /** The reading set's folder. */
  @Param("")
  public String folder = "";

  private List<String> texts = List.of();
  private Analyzer analyzer = chain.analyzer();

  /** Reads the texts. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    texts =
        ReadingSet.read(Path.of(folder)).paragraphs().stream()
            .map(ReadingSet.Paragraph::text)
            .toList();
    analyzer = chain.analyzer();
  }

  /** Analyses all of them; returns how many terms they became. */
  @Benchmark
  public int analyse() throws IOException {
    int terms = 0;
    for (String text : texts) {
      try (TokenStream tokens = analyzer.tokenStream("", new StringReader(text))) {
        tokens.reset();
        while (tokens.incrementToken()) {
          terms++;
        }
        tokens.end();
      }
    }
    return terms;
  }
}
