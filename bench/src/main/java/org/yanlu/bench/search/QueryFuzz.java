package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.SearchRequest;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks random and malformed queries: none may fail, none may run over its time limit. */
@Command(name = "query-fuzz", description = "100,000 random queries: none fails or runs over.")
public final class QueryFuzz implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  /** The limit is looked at between documents, and hits are still to be read after it. */
  private static final Duration TOLERANCE = Duration.ofMillis(500);

  private static final List<String> PIECES =
      List.of(
          "輕",
          "軌",
          "北約",
          "民眾",
          "的",
          "不",
          "Abc",
          "covid-19",
          "２０２４",
          "二〇二四年",
          "3.5%",
          "𠮷",
          "\ud842",
          "é",
          "👍🏽",
          " ",
          "　",
          "\n",
          "\t",
          "\"",
          "「",
          "」",
          "“",
          "”",
          "『",
          "』",
          "＂",
          "(",
          ")",
          "（",
          "）",
          "[",
          "]",
          "{",
          "}",
          " AND ",
          " OR ",
          " NOT ",
          " 且 ",
          " 或 ",
          " 非 ",
          "ＡＮＤ",
          "&&",
          "||",
          "+",
          "-",
          "＋",
          "－",
          "~",
          "～8",
          "~99999999999",
          "*",
          "?",
          "＊",
          "？",
          "**",
          "*?",
          ":",
          "：",
          "speaker:",
          "講者：",
          "year:",
          "年份:",
          "year:[2021 TO 2024]",
          "year:>=2020",
          "year:x",
          "topic:",
          "headline:(",
          "said:(",
          "foo:",
          "type:statement",
          "kind:direct",
          "/",
          " /[甲乙]軌/ ",
          " /.*/ ",
          " /(a|b)*c?/ ",
          " /c[ao]vid.*/ ",
          "／",
          "\\",
          "^2",
          "!",
          "。",
          "，",
          "…",
          "\u0000",
          "\u200b");

  @Option(names = "--pages", description = "what to search", defaultValue = "index-data/pages")
  private Path pages = Path.of("index-data/pages");

  @Option(names = "--index", description = "an archive to search instead")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--queries", description = "how many", defaultValue = "100000")
  private int queries = 100_000;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    Path folder = index.isPresent() ? index.get() : PageArchives.temporary(pages, Authority.EMPTY);
    int failed = 0;
    int over = 0;
    int partial = 0;
    double slowest = 0;
    String slowestQuery = "";
    Random random = new Random(23);
    try (Archive archive = LuceneArchives.open(folder, Authority.EMPTY)) {
      for (int i = 0; i < queries; i++) {
        String query = query(random);
        long start = System.nanoTime();
        try {
          SearchRequest request = SearchRequest.builder(query).timeLimit(LIMIT).build();
          partial += archive.search(request).partial() ? 1 : 0;
        } catch (RuntimeException e) {
          failed++;
          out.println("failed: " + query + "\n  " + e);
        }
        double taken = (System.nanoTime() - start) / 1e6;
        if (taken > slowest) {
          slowest = taken;
          slowestQuery = query;
        }
        over += taken > LIMIT.plus(TOLERANCE).toMillis() ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "%d queries: %d failed, %d partial, %d over the limit; slowest %.0f ms: %s%n",
        queries,
        failed,
        partial,
        over,
        slowest,
        slowestQuery.replaceAll("\\p{Cntrl}+", " "));
    return failed + over == 0 ? 0 : 1;
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    for (int left = 1 + random.nextInt(random.nextInt(50) == 0 ? 300 : 15); left > 0; left--) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return query.toString();
  }
}
