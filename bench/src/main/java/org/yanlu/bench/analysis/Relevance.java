package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks the paragraphs of a reading set for its questions and for keywords, by every chain. */
@Command(
    name = "relevance",
    description = "Compares how well each analysis ranks, on questions and keyword queries.")
public final class Relevance implements Callable<Integer> {
  @Parameters(index = "0", description = "the reading set's folder")
  private Path folder = Path.of("");

  @Option(
      names = "--opencc",
      description = "OpenCC's dictionary folder: also asks in simplified characters")
  private @Nullable Path opencc;

  /** For the command line. */
  public Relevance() {}

  @Override
  public Integer call() throws IOException {
    ReadingSet set = ReadingSet.read(folder);
    List<RankedChain> chains = new ArrayList<>(RankedChains.all());
    Optional<Path> dictionaries = Optional.ofNullable(opencc);
    if (dictionaries.isPresent()) {
      SimplifiedRendering rendering = SimplifiedRendering.read(dictionaries.get());
      chains.add(RankedChains.yanlu().asking("asked in simplified", rendering::of));
    }
    System.out.println("queries\thalf\tchain\tMRR@10\tnDCG@10\tR@1\tR@10\tfound");
    try (ReadingIndex index = new ReadingIndex(set.paragraphs())) {
      print(index, chains, "questions", set.questions());
      print(index, chains, "keywords", keywords(set.questions()));
    }
    return 0;
  }

  static List<ReadingSet.Question> keywords(List<ReadingSet.Question> questions) {
    return questions.stream()
        .map(q -> new ReadingSet.Question(KeywordRule.keywords(q.text()), q.paragraph()))
        .filter(q -> !q.text().isEmpty())
        .toList();
  }

  private static void print(
      ReadingIndex index,
      List<RankedChain> chains,
      String kind,
      List<ReadingSet.Question> questions)
      throws IOException {
    for (boolean tuning : new boolean[] {true, false}) {
      List<ReadingSet.Question> half =
          questions.stream().filter(q -> q.isForTuning() == tuning).toList();
      for (RankedChain chain : chains) {
        System.out.printf(
            Locale.ROOT,
            "%s\t%s\t%s\t%s\t%.0f%n",
            kind,
            tuning ? "tuning" : "test",
            chain.name(),
            RankScore.of(index, chain, half),
            meanFound(index, chain, half));
      }
    }
  }

  private static double meanFound(
      ReadingIndex index, RankedChain chain, List<ReadingSet.Question> questions)
      throws IOException {
    long found = 0;
    for (ReadingSet.Question question : questions) {
      found += index.found(chain, question);
    }
    return (double) found / questions.size();
  }
}
