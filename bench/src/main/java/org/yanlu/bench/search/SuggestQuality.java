package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Hit;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.archive.Suggestion;
import org.yanlu.archive.TopicSummary;
import org.yanlu.lucene.suggest.NameKeys;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Types the names of speakers and topics, headlines and key phrases of the press releases, as
 * printed, folded and by initials: how long each suggestion takes, and how often what was meant is
 * among the ten shown once two, three and four characters are typed.
 */
@Command(name = "suggest", description = "Time and recall of suggestions while typing.")
public final class SuggestQuality implements Callable<Integer> {
  private static final int SHOWN = 10;
  private static final int LONGEST = 4;
  private static final int WARM_UP = 300;

  @Mixin private ReleaseArchive releases = new ReleaseArchive();

  @Option(names = "--each", description = "how many of each kind", defaultValue = "300")
  private int each = 300;

  private final PrintStream out = System.out;

  /** What someone means, and what they type. */
  private record Wish(String meant, String typed) {}

  @Override
  public Integer call() throws IOException {
    try (Archive archive = releases.open(out)) {
      List<String> speakers =
          archive.speakers("", each).stream().map(SpeakerSummary::name).toList();
      for (String speaker : speakers.subList(0, Math.min(WARM_UP, speakers.size()))) {
        archive.suggest(speaker.substring(0, 1), SHOWN);
      }
      out.println(
          "milliseconds        p50     p95     p99     max  cpu: p50    p95    p99   among ten after 1, 2, 3, 4");
      report(archive, "speakers", asPrinted(speakers));
      report(archive, "speakers, folded", folded(speakers));
      report(archive, "speakers, initials", initials(speakers));
      report(
          archive,
          "topics",
          asPrinted(archive.topics().stream().map(TopicSummary::label).toList()));
      SearchRequest sections = SearchRequest.builder("type:section").size(100).build();
      report(
          archive,
          "headlines",
          asPrinted(
              archive.search(sections).hits().stream()
                  .map(Hit::headline)
                  .flatMap(Optional::stream)
                  .toList()));
      report(
          archive,
          "key phrases",
          asPrinted(
              archive.keyPhrases(sections, each).phrases().stream()
                  .map(KeyPhrase::phrase)
                  .toList()));
    }
    return 0;
  }

  private static List<Wish> asPrinted(List<String> texts) {
    return texts.stream().map(text -> new Wish(text, text)).toList();
  }

  private static List<Wish> folded(List<String> texts) {
    return texts.stream().map(text -> new Wish(text, HanFolding.fold(text))).toList();
  }

  private static List<Wish> initials(List<String> names) {
    List<Wish> wishes = new ArrayList<>();
    for (String name : names) {
      NameKeys.of(List.of(name)).stream()
          .filter(key -> key.chars().allMatch(c -> c >= 'a' && c <= 'z'))
          .forEach(key -> wishes.add(new Wish(name, key)));
    }
    return wishes;
  }

  private void report(Archive archive, String name, List<Wish> wishes) throws IOException {
    Timings timings = new Timings();
    int[] asked = new int[LONGEST + 1];
    int[] found = new int[LONGEST + 1];
    for (Wish wish : wishes) {
      for (int length = 1; length <= Math.min(LONGEST, wish.typed().length()); length++) {
        String prefix = wish.typed().substring(0, length);
        List<Suggestion> shown = timings.time(() -> archive.suggest(prefix, SHOWN));
        asked[length]++;
        found[length] += shown.stream().anyMatch(s -> s.text().equals(wish.meant())) ? 1 : 0;
      }
    }
    if (wishes.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%-18s %6.2f  %6.2f  %6.2f  %6.2f     %6.2f %6.2f %6.2f  ",
        name,
        timings.wall(50),
        timings.wall(95),
        timings.wall(99),
        timings.wall(100),
        timings.cpu(50),
        timings.cpu(95),
        timings.cpu(99));
    for (int length = 1; length <= LONGEST; length++) {
      out.printf(Locale.ROOT, " %.2f", (double) found[length] / Math.max(1, asked[length]));
    }
    out.println();
  }
}
