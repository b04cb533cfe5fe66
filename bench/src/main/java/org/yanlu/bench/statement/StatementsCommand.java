package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.statement.Statement;
import org.yanlu.statement.StatementExtractor;
import org.yanlu.statement.model.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the extractor on gold documents and scores what it finds. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Scores statements and speakers against gold, by register and kind.")
public final class StatementsCommand implements Callable<Integer> {
  @Mixin private GoldOptions gold = new GoldOptions();

  @Option(names = "--errors", description = "list every error with its context")
  private boolean errors;

  @Option(names = "--boot", description = "bootstrap runs for the intervals", defaultValue = "1000")
  private int boot;

  @Option(names = "--seed", description = "seed of the bootstrap", defaultValue = "1")
  private int seed;

  @Option(names = "--layer", description = "body or headline", defaultValue = "body")
  private String layer = "body";

  @Option(names = "--predictions", description = "write what was found to this JSON file")
  private @Nullable Path predictions;

  /** Passes before the timed one: fewer would time the compiler. */
  private static final int WARM_UP = 5;

  private final List<Long> nanos = new ArrayList<>();

  private StatementsCommand() {}

  @Override
  public Integer call() throws IOException {
    if (errors && gold.sealed()) {
      throw new IllegalArgumentException(
          "--errors on a sealed set: run it for its totals only, its errors are not to be read");
    }
    List<GoldDocument> documents = gold.read();
    StatementExtractor extractor = StatementExtractor.create(Authority.EMPTY);
    warmUp(documents, extractor);
    List<DocumentScore> scores = new ArrayList<>();
    Map<String, List<Statement>> all = new LinkedHashMap<>();
    for (GoldDocument document : documents) {
      Page page = document.page();
      long start = System.nanoTime();
      List<Statement> found = extractor.extract(page).statements();
      nanos.add(System.nanoTime() - start);
      all.put(document.id(), found);
      scores.add(Scorer.score(document, found, layer.equals("headline")));
    }
    printTimes();
    Report report = new Report(scores, System.out);
    report.print(boot, seed);
    SourceDiagnosis.print(documents, Models.project(), errors, System.out);
    if (errors) {
      report.printErrors();
    }
    if (predictions != null) {
      Predictions.write(all, predictions);
    }
    return 0;
  }

  /** Reads the documents once before they are timed, so that the code is compiled. */
  private static void warmUp(List<GoldDocument> documents, StatementExtractor extractor) {
    for (int pass = 0; pass < WARM_UP; pass++) {
      documents.forEach(document -> extractor.extract(document.page()));
    }
  }

  private void printTimes() {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "time per page, warm, one thread: median %.2f ms, 95th percentile %.2f ms%n",
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 95 / 100) / 1e6);
  }
}
