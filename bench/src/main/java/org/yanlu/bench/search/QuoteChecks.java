package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Alters real statements of the press releases and counts right verdicts. A statement whose altered
 * form happens to stand in the archive too is left out: nobody could say what is right. Statements
 * printed more than once, and those without a speaker, are checked by themselves.
 */
@Command(name = "quote-check", description = "Accuracy and time of verdicts on altered quotes.")
public final class QuoteChecks implements Callable<Integer> {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int MOST_TRIES = 20;

  /** What few statements allow: more of those are drawn. */
  private static final List<Alteration> RARE =
      List.of(
          Alteration.NUMERAL,
          Alteration.MYRIADS,
          Alteration.PERCENT,
          Alteration.RANGE,
          Alteration.DATE,
          Alteration.BEHIND_NEGATION);

  /** A name of which the first character is the family name. */
  private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{3}(?<!先生|女士|小姐)");

  @Mixin private ReleaseArchive releases = new ReleaseArchive();

  @Option(names = "--statements", description = "how many statements", defaultValue = "200")
  private int statements = 200;

  @Option(names = "--wrong", description = "print wrong verdicts")
  private boolean wrong;

  private final PrintStream out = System.out;
  private final Random random = new Random(11);
  private final Map<String, int[]> rightAndAll = new LinkedHashMap<>();
  private final Timings timings = new Timings();
  private int falselyVerbatim;

  @Override
  public Integer call() throws IOException {
    try (Archive archive = releases.open(out)) {
      List<SpeakerSummary> speakers = archive.speakers("", 500);
      for (Hit statement : draw(archive, Hit::speaker, statements)) {
        for (Alteration alteration : Alteration.values()) {
          check(archive, statement, alteration, speakers);
        }
        checkDuplicate(archive, statement);
      }
      for (Alteration rare : RARE) {
        for (Hit statement : draw(archive, hit -> rare.of(hit.text(), random), statements / 4)) {
          check(archive, statement, rare, speakers);
        }
      }
      for (Hit question : questions(archive)) {
        check(archive, question, Alteration.ASSERTED, speakers);
      }
      checkUnnamed(archive, speakers);
      foreign(archive);
      report();
    }
    return 0;
  }

  private List<Hit> questions(Archive archive) throws IOException {
    SearchRequest request =
        SearchRequest.builder("嗎 OR 呢 OR 什麼 OR 為何")
            .anyOf(Dimension.TYPE, "statement")
            .facets()
            .size(100)
            .build();
    return archive.search(request).hits().stream()
        .filter(hit -> hit.text().contains("？") && hit.speaker().isPresent())
        .filter(hit -> hit.text().length() <= LONGEST)
        .toList();
  }

  /** Statements that pass, half of them direct as long as there are enough. */
  private List<Hit> draw(Archive archive, Function<Hit, Optional<?>> wanted, int size)
      throws IOException {
    List<Hit> drawn = new ArrayList<>();
    SearchRequest all = SearchRequest.builder("臺南 OR 民眾").size(100).facets().build();
    QueryMix mix = new QueryMix(archive.search(all).hits(), 5);
    for (int tries = 0; drawn.size() < size && tries < size * MOST_TRIES; tries++) {
      SearchRequest.Builder request =
          SearchRequest.builder(mix.next(QueryMix.Kind.TWO_CHARACTERS))
              .anyOf(Dimension.TYPE, "statement")
              .anyOf(Dimension.KIND, tries % 2 == 0 ? "direct" : "indirect")
              .facets()
              .size(20);
      archive.search(request.build()).hits().stream()
          .filter(hit -> isUsable(hit) && wanted.apply(hit).isPresent())
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
        && hit.text().indexOf('…') < 0;
  }

  private void check(
      Archive archive, Hit statement, Alteration alteration, List<SpeakerSummary> speakers)
      throws IOException {
    Optional<String> altered = alteration.of(statement.text(), random);
    Optional<String> speaker =
        statement.speaker().flatMap(own -> speaker(alteration, own, speakers));
    if (altered.isEmpty()
        || speaker.isEmpty()
        || !alteration.isClear(printed(archive, altered.get()))) {
      return;
    }
    QuoteVerdict verdict = check(archive, altered.get(), speaker.get());
    boolean right = alteration.isRight(verdict.verdict(), statement.kind().orElse(""));
    boolean ambiguous =
        alteration == Alteration.SURNAME_TITLE && verdict.reason().contains(" may be ");
    count(alteration.label(), right || ambiguous, verdict, statement.text(), altered.get());
    if (verdict.verdict() == Verdict.VERBATIM && alteration.turnsTheSense()) {
      falselyVerbatim++;
    }
  }

  /** Who is said to have said it; empty if this cannot happen to the speaker's name. */
  private Optional<String> speaker(
      Alteration alteration, Speaker own, List<SpeakerSummary> speakers) {
    boolean titled = PERSON.matcher(own.name()).matches() && own.type() == SpeakerType.PERSON;
    Optional<String> title = own.role().filter(role -> titled && !own.name().contains(role));
    return switch (alteration) {
      case SPEAKER ->
          own.type() == SpeakerType.ANONYMOUS
              ? Optional.empty()
              : Optional.of(another(own.id(), speakers));
      case UNKNOWN -> Optional.of("查無此君");
      case TITLE_BEFORE -> title.map(role -> role + own.name());
      case TITLE_BEHIND -> title.map(role -> own.name() + role);
      case SURNAME_TITLE -> title.map(role -> own.name().charAt(0) + role);
      default -> Optional.of(own.id());
    };
  }

  private String another(String own, List<SpeakerSummary> speakers) {
    String speaker = own;
    while (speaker.equals(own)) {
      speaker = speakers.get(random.nextInt(speakers.size())).id();
    }
    return speaker;
  }

  /** Statements printed several times are of this speaker too. */
  private void checkDuplicate(Archive archive, Hit statement) throws IOException {
    if (printed(archive, statement.text()) > 1) {
      QuoteVerdict verdict =
          check(archive, statement.text(), statement.speaker().orElseThrow().id());
      boolean right =
          verdict.verdict() == Verdict.VERBATIM || verdict.verdict() == Verdict.REPORTED;
      count("printed several times", right, verdict, statement.text(), statement.text());
    }
  }

  /** Nobody is named, so neither is anyone else. */
  private void checkUnnamed(Archive archive, List<SpeakerSummary> speakers) throws IOException {
    List<Hit> unnamed =
        draw(archive, hit -> hit.speaker().isEmpty() ? Optional.of(hit) : Optional.empty(), 100);
    for (Hit statement : unnamed) {
      if (printed(archive, statement.text()) == 1) {
        QuoteVerdict verdict = check(archive, statement.text(), another("", speakers));
        boolean right = verdict.verdict() == Verdict.NOT_FOUND;
        count("printed without a speaker", right, verdict, statement.text(), statement.text());
      }
    }
  }

  private void count(String kind, boolean right, QuoteVerdict verdict, String text, String quote) {
    int[] counts = rightAndAll.computeIfAbsent(kind, key -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
    if (!right && wrong) {
      out.printf("%s %s: %s%n  %s%n  %s%n", kind, verdict.verdict(), verdict.reason(), text, quote);
    }
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

  private QuoteVerdict check(Archive archive, String quote, String speaker) throws IOException {
    QuoteRequest request = QuoteRequest.of(quote, speaker);
    return timings.time(() -> archive.check(request));
  }

  /** Sentences of another collection, which nobody said here, and their first clauses. */
  private void foreign(Archive archive) throws IOException {
    int checked = 0;
    for (String line :
        Files.readAllLines(releases.data().resolve("drcd-dev").resolve("paragraphs.jsonl"))) {
      String text = line.substring(line.indexOf("\"text\": \"") + 9);
      String sentence = text.substring(0, Math.max(0, text.indexOf('。')));
      String clause = sentence.substring(0, Math.max(0, sentence.indexOf('，')));
      if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST && checked < statements) {
        checkForeign(archive, "not in the archive", sentence);
        checked++;
        // a date alone is rightly near another date
        boolean dated = clause.chars().anyMatch(Character::isDigit);
        if (clause.length() >= SHORTEST / 2 && clause.length() < SHORTEST && !dated) {
          checkForeign(archive, "not in the archive, a clause", clause);
        }
      }
    }
  }

  private void checkForeign(Archive archive, String kind, String quote) throws IOException {
    if (printed(archive, quote) == 0) {
      QuoteVerdict verdict = timings.time(() -> archive.check(QuoteRequest.of(quote)));
      count(kind, verdict.verdict() == Verdict.NOT_FOUND, verdict, "", quote);
    }
  }

  private void report() {
    int right = 0;
    int all = 0;
    for (Map.Entry<String, int[]> entry : rightAndAll.entrySet()) {
      line(entry.getKey(), entry.getValue());
      right += entry.getValue()[0];
      all += entry.getValue()[1];
    }
    line("all", new int[] {right, all});
    out.println(
        "negations and numbers changed or cut away, yet called verbatim: " + falselyVerbatim);
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
        "%-32s %5d of %5d  %.3f%n",
        name,
        counts[0],
        counts[1],
        (double) counts[0] / Math.max(1, counts[1]));
  }
}
