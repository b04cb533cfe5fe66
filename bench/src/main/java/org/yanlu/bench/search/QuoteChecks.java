package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SpeakerSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Alters real statements of the press releases and counts right verdicts. A statement whose altered
 * form happens to stand in the archive too is left out: nobody could say what is right.
 */
@Command(name = "quote-check", description = "Accuracy and time of verdicts on altered quotes.")
public final class QuoteChecks implements Callable<Integer> {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  @Mixin private ReleaseArchive releases = new ReleaseArchive();

  @Option(names = "--statements", description = "how many statements", defaultValue = "200")
  private int statements = 200;

  @Option(names = "--wrong", description = "print wrong verdicts")
  private boolean wrong;

  private final PrintStream out = System.out;
  private final Random random = new Random(11);
  private final Map<Alteration, int[]> rightAndAll = new EnumMap<>(Alteration.class);
  private final Timings timings = new Timings();
  private int falselyVerbatim;

  @Override
  public Integer call() throws IOException {
    try (Archive archive = releases.open(out)) {
      List<SpeakerSummary> speakers = archive.speakers("", 500);
      for (Hit statement : draw(archive)) {
        for (Alteration alteration : Alteration.values()) {
          check(archive, statement, alteration, speakers);
        }
      }
      int[] foreign = foreign(archive);
      report(foreign);
    }
    return 0;
  }

  private List<Hit> draw(Archive archive) throws IOException {
    List<Hit> drawn = new ArrayList<>();
    SearchRequest all = SearchRequest.builder("臺南 OR 民眾").size(100).facets().build();
    QueryMix mix = new QueryMix(archive.search(all).hits(), 5);
    while (drawn.size() < statements) {
      SearchRequest.Builder request =
          SearchRequest.builder(mix.next(QueryMix.Kind.TWO_CHARACTERS))
              .anyOf(Dimension.TYPE, "statement")
              .anyOf(Dimension.KIND, drawn.size() % 2 == 0 ? "direct" : "indirect")
              .facets()
              .size(20);
      archive.search(request.build()).hits().stream()
          .filter(QuoteChecks::isUsable)
          .skip(random.nextInt(5))
          .findFirst()
          .filter(hit -> drawn.stream().noneMatch(other -> other.id().equals(hit.id())))
          .ifPresent(drawn::add);
    }
    return drawn;
  }

  private static boolean isUsable(Hit hit) {
    return hit.text().length() >= SHORTEST
        && hit.text().length() <= LONGEST
        && hit.text().indexOf('…') < 0
        && hit.speaker().isPresent();
  }

  private void check(
      Archive archive, Hit statement, Alteration alteration, List<SpeakerSummary> speakers)
      throws IOException {
    Optional<String> altered = alteration.of(statement.text(), random);
    String own = statement.speaker().orElseThrow().id();
    if (altered.isEmpty() || printed(archive, altered.get()) != printedWhenRight(alteration)) {
      return;
    }
    String speaker = own;
    while (alteration == Alteration.SPEAKER && speaker.equals(own)) {
      speaker = speakers.get(random.nextInt(speakers.size())).id();
    }
    QuoteVerdict verdict = check(archive, new QuoteRequest(altered.get(), Optional.of(speaker), 5));
    int[] counts = rightAndAll.computeIfAbsent(alteration, key -> new int[2]);
    counts[1]++;
    if (verdict.verdict() == alteration.right(statement.kind().orElse(""))) {
      counts[0]++;
    } else if (wrong) {
      out.printf(
          "%s %s: %s%n  %s%n  %s%n",
          alteration, verdict.verdict(), verdict.reason(), statement.text(), altered.get());
    }
    if (verdict.verdict() == Verdict.VERBATIM
        && (alteration == Alteration.NEGATED || alteration == Alteration.NUMBER)) {
      falselyVerbatim++;
    }
  }

  /** How many statements must hold a text for the right verdict to be known. */
  private static long printedWhenRight(Alteration alteration) {
    return switch (alteration) {
      case NONE, SIMPLIFIED, SPEAKER -> 1;
      case DELETED, SWAPPED, INSERTED, NEGATED, NUMBER -> 0;
    };
  }

  private static long printed(Archive archive, String text) throws IOException {
    String words = text.replaceAll("[\"「」『』“”＂]", "");
    SearchRequest request =
        SearchRequest.builder("\"" + words + "\"")
            .anyOf(Dimension.TYPE, "statement")
            .facets()
            .size(0)
            .build();
    return archive.search(request).total();
  }

  private QuoteVerdict check(Archive archive, QuoteRequest request) throws IOException {
    return timings.time(() -> archive.check(request));
  }

  /** Sentences of another collection, which nobody said here. */
  private int[] foreign(Archive archive) throws IOException {
    int[] rightAndAllOfThem = new int[2];
    for (String line :
        Files.readAllLines(releases.data().resolve("drcd-dev").resolve("paragraphs.jsonl"))) {
      String text = line.substring(line.indexOf("\"text\": \"") + 9);
      String sentence = text.substring(0, Math.max(0, text.indexOf('。')));
      if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
        Verdict verdict = check(archive, QuoteRequest.of(sentence)).verdict();
        rightAndAllOfThem[0] += verdict == Verdict.NOT_FOUND ? 1 : 0;
        rightAndAllOfThem[1]++;
      }
      if (rightAndAllOfThem[1] == statements) {
        break;
      }
    }
    return rightAndAllOfThem;
  }

  private void report(int[] foreign) {
    int right = foreign[0];
    int all = foreign[1];
    for (Map.Entry<Alteration, int[]> entry : rightAndAll.entrySet()) {
      line(entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue());
      right += entry.getValue()[0];
      all += entry.getValue()[1];
    }
    line("not in the archive", foreign);
    line("all", new int[] {right, all});
    out.println("negations and numbers changed, yet called verbatim: " + falselyVerbatim);
    out.printf(
        Locale.ROOT,
        "ms a check: p50 %.1f, p95 %.1f, p99 %.1f; of the processor p50 %.1f, p95 %.1f, p99 %.1f%n",
        timings.wall(50),
        timings.wall(95),
        timings.wall(99),
        timings.cpu(50),
        timings.cpu(95),
        timings.cpu(99));
  }

  private void line(String name, int[] counts) {
    out.printf(
        Locale.ROOT,
        "%-20s %4d of %4d  %.3f%n",
        name,
        counts[0],
        counts[1],
        (double) counts[0] / Math.max(1, counts[1]));
  }
}
