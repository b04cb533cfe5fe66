package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.statement.Statement;
import org.yanlu.statement.StatementExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Extracts from a large bulk file: failures, speakers, statements a page by year, speed. */
@Command(
    name = "statements-press",
    mixinStandardHelpOptions = true,
    description = "Runs the extractor over a bulk file and prints what it finds, by year.")
public final class PressCommand implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "a bulk file of pages (.jsonl, .gz)")
  private @Nullable Path data;

  @Option(names = "--speakers", description = "how many speakers to list", defaultValue = "50")
  private int listed;

  private final Map<String, Integer> speakers = new HashMap<>();
  private final Map<Integer, int[]> years = new TreeMap<>();
  private int pages;
  private int failures;
  private long nanos;

  private PressCommand() {}

  @Override
  public Integer call() throws IOException {
    StatementExtractor extractor = StatementExtractor.create(Authority.EMPTY);
    Path file = data == null ? Path.of("") : data;
    PageFiles.with(PageParser.create()).forEach(List.of(file), page -> read(extractor, page));
    print();
    return failures == 0 ? 0 : 1;
  }

  private void read(StatementExtractor extractor, Page page) {
    pages++;
    long start = System.nanoTime();
    try {
      List<Statement> found = extractor.extract(page).statements();
      nanos += System.nanoTime() - start;
      found.forEach(
          s -> s.speaker().ifPresent(speaker -> speakers.merge(speaker.name(), 1, Integer::sum)));
      int year = page.metadata().date().map(d -> d.getYear()).orElse(0);
      int[] counts = years.computeIfAbsent(year, y -> new int[2]);
      counts[0]++;
      counts[1] += found.size();
    } catch (RuntimeException e) {
      failures++;
      System.out.println("failure on " + page.id() + ": " + e);
    }
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d failures, %.2f ms a page%n",
        pages,
        failures,
        nanos / 1e6 / Math.max(1, pages));
    years.forEach(
        (year, counts) ->
            System.out.printf(
                Locale.ROOT,
                "%d: %d pages, %.2f statements a page%n",
                year,
                counts[0],
                counts[1] / (double) counts[0]));
    speakers.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(listed)
        .forEach(e -> System.out.println(e.getKey() + "\t" + e.getValue()));
  }
}
