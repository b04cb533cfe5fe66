package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.bench.search.QueryMix.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Indexes the press releases and times searches of every kind, one after the other. */
@Command(name = "search-latency", description = "Time of searches over 40,520 press releases.")
public final class SearchLatency implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  @Option(names = "--index", description = "where the archive is kept; built if it is not there")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--authority", description = "a folder of authority files")
  private Optional<Path> authority = Optional.empty();

  @Option(names = "--each", description = "how many queries of each kind", defaultValue = "300")
  private int each = 300;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    try (Archive archive = ReleaseArchive.open(data, index, authority, out)) {
      List<String> mixed = mix(archive, 1).mixed(each);
      run(archive, mixed, true);
      out.println("milliseconds        p50     p95     p99     max");
      report("facets, highlights", run(archive, mixed, true));
      report("no facets", run(archive, mixed, false));
      report("drilled down", drilledDown(archive, mixed));
      for (Kind kind : Kind.values()) {
        QueryMix mix = mix(archive, 2);
        List<String> queries = Stream.generate(() -> mix.next(kind)).limit(each).toList();
        report(kind.name().toLowerCase(Locale.ROOT), run(archive, queries, true));
      }
      double with = total(run(archive, mixed, true));
      double without = total(run(archive, mixed, false));
      out.printf(Locale.ROOT, "facets cost %.0f %% more%n", (with / without - 1) * 100);
    }
    return 0;
  }

  private static QueryMix mix(Archive archive, long seed) throws IOException {
    SearchRequest any = SearchRequest.builder("").size(100).facets().build();
    SearchRequest newest =
        SearchRequest.builder("臺南").size(100).facets().sort(SearchRequest.Sort.NEWEST).build();
    return new QueryMix(
        Stream.of(any, newest)
            .flatMap(
                request -> {
                  try {
                    return archive.search(request).hits().stream();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .toList(),
        seed);
  }

  private static double[] run(Archive archive, List<String> queries, boolean facets)
      throws IOException {
    double[] times = new double[queries.size()];
    for (int i = 0; i < times.length; i++) {
      SearchRequest.Builder request = SearchRequest.builder(queries.get(i));
      if (!facets) {
        request.facets();
      }
      long start = System.nanoTime();
      archive.search(request.build());
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    return times;
  }

  /** Each query once more, held to the first year and speaker of its own facets. */
  private static double[] drilledDown(Archive archive, List<String> queries) throws IOException {
    double[] times = new double[queries.size()];
    for (int i = 0; i < times.length; i++) {
      SearchResult found = archive.search(SearchRequest.builder(queries.get(i)).build());
      SearchRequest.Builder request = SearchRequest.builder(queries.get(i));
      for (Facet facet : found.facets()) {
        if (facet.dimension() != Dimension.TOPIC && !facet.values().isEmpty()) {
          request.anyOf(facet.dimension(), facet.values().getFirst().value());
        }
      }
      long start = System.nanoTime();
      archive.search(request.build());
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    return times;
  }

  private void report(String name, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    out.printf(
        Locale.ROOT,
        "%-18s %6.2f  %6.2f  %6.2f  %6.1f%n",
        name,
        percentile(sorted, 50),
        percentile(sorted, 95),
        percentile(sorted, 99),
        sorted[sorted.length - 1]);
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static double total(double[] times) {
    return Arrays.stream(times).sum();
  }
}
