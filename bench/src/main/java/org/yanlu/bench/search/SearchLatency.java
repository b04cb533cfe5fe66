package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.bench.search.QueryMix.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Indexes the press releases and times searches of every kind, one after the other: as they pass
 * for who waits, and in time of the processor, which other work on the machine does not lengthen.
 */
@Command(name = "search-latency", description = "Time of searches over 40,520 press releases.")
public final class SearchLatency implements Callable<Integer> {
  @Mixin private ReleaseArchive releases = new ReleaseArchive();

  @Option(names = "--each", description = "how many queries of each kind", defaultValue = "300")
  private int each = 300;

  private static final int WARM_UP = 2;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    try (Archive archive = releases.open(out)) {
      List<String> mixed = mix(archive, 1).mixed(each);
      for (int round = 0; round < WARM_UP; round++) {
        mixed(archive, mixed);
      }
      out.println("milliseconds        p50     p95     p99     max    cpu: p50     p95     p99");
      List<Timings> both = mixed(archive, mixed);
      report("facets, highlights", both.getFirst());
      report("no facets", both.getLast());
      report("drilled down", drilledDown(archive, mixed));
      for (Kind kind : Kind.values()) {
        QueryMix mix = mix(archive, 2);
        Timings timings = new Timings();
        for (int i = 0; i < each; i++) {
          SearchRequest request = SearchRequest.builder(mix.next(kind)).build();
          timings.time(() -> archive.search(request));
        }
        report(kind.name().toLowerCase(Locale.ROOT), timings);
      }
      out.printf(
          Locale.ROOT,
          "facets cost %.0f %% more%n",
          (both.getFirst().cpu() / both.getLast().cpu() - 1) * 100);
    }
    return 0;
  }

  /** Each query with facets and without, one right after the other, in turns which is first. */
  private static List<Timings> mixed(Archive archive, List<String> queries) throws IOException {
    Timings with = new Timings();
    Timings without = new Timings();
    for (int i = 0; i < queries.size(); i++) {
      SearchRequest facets = SearchRequest.builder(queries.get(i)).build();
      SearchRequest none = SearchRequest.builder(queries.get(i)).facets().build();
      if (i % 2 == 0) {
        with.time(() -> archive.search(facets));
      }
      without.time(() -> archive.search(none));
      if (i % 2 != 0) {
        with.time(() -> archive.search(facets));
      }
    }
    return List.of(with, without);
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

  /** Each query once more, held to the first year and speaker of its own facets. */
  private static Timings drilledDown(Archive archive, List<String> queries) throws IOException {
    Timings timings = new Timings();
    for (String query : queries) {
      SearchResult found = archive.search(SearchRequest.builder(query).build());
      SearchRequest.Builder request = SearchRequest.builder(query);
      for (Facet facet : found.facets()) {
        if (facet.dimension() != Dimension.TOPIC && !facet.values().isEmpty()) {
          request.anyOf(facet.dimension(), facet.values().getFirst().value());
        }
      }
      SearchRequest drilled = request.build();
      timings.time(() -> archive.search(drilled));
    }
    return timings;
  }

  private void report(String name, Timings timings) {
    out.printf(
        Locale.ROOT,
        "%-18s %6.2f  %6.2f  %6.2f  %6.1f         %6.2f  %6.2f  %6.2f%n",
        name,
        timings.wall(50),
        timings.wall(95),
        timings.wall(99),
        timings.wall(100),
        timings.cpu(50),
        timings.cpu(95),
        timings.cpu(99));
  }
}
