package org.yanlu.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yanlu.page.Page;
import org.yanlu.page.PageParser;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets 5 to 12 press releases on a page and measures whether each is found as one section. */
@Command(name = "boundaries", description = "F1 of section boundaries.")
public final class Boundaries implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  @Option(names = "--releases", description = "how many press releases (${DEFAULT-VALUE})")
  private int releases = 4000;

  @Option(names = "--seed", description = "of the draw (${DEFAULT-VALUE})")
  private long seed = 4;

  @Option(names = "--show", description = "how many wrong boundaries to print (${DEFAULT-VALUE})")
  private int show;

  private final PrintStream out = System.out;

  /** What is done to headings. */
  private enum Setting {
    INTACT,
    LEVELS_DRAWN,
    MARKS_LOST
  }

  @Override
  public Integer call() throws IOException {
    List<SharedPages.Document> documents = SharedPages.draw(data, releases, seed);
    for (Setting setting : Setting.values()) {
      measure(documents, setting);
    }
    return 0;
  }

  private void measure(List<SharedPages.Document> documents, Setting setting) {
    Random random = new Random(seed);
    int[] counts = new int[3];
    int at = 0;
    int pages = 0;
    while (at < documents.size()) {
      int end = Math.min(documents.size(), at + 5 + random.nextInt(8));
      page(documents.subList(at, end), setting, random, counts);
      at = end;
      pages++;
    }
    double precision = (double) counts[0] / Math.max(1, counts[1]);
    double recall = (double) counts[0] / Math.max(1, counts[2]);
    out.printf(
        Locale.ROOT,
        "%-13s %d pages, %d releases: precision %.4f recall %.4f F1 %.4f%n",
        setting.name().toLowerCase(Locale.ROOT),
        pages,
        documents.size(),
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private void page(
      List<SharedPages.Document> documents, Setting setting, Random random, int[] counts) {
    StringBuilder source = new StringBuilder();
    Set<Integer> gold = new HashSet<>();
    for (SharedPages.Document document : documents) {
      source.append(mark(setting, random));
      gold.add(source.length());
      source.append(document.title());
      document.paragraphs().forEach(paragraph -> source.append("\n\n").append(paragraph));
      source.append("\n\n");
    }
    Page page = PageParser.create().parse("page", source.toString());
    Set<Integer> found = new HashSet<>();
    for (Section section : page.sections()) {
      if (section.type() != SectionType.CAPTION) {
        found.add(section.span().start());
      }
    }
    counts[1] += found.size();
    counts[2] += gold.size();
    for (int start : gold) {
      if (found.remove(start)) {
        counts[0]++;
      } else {
        explain("MISSED", source, start);
      }
    }
    found.forEach(start -> explain("EXTRA", source, start));
  }

  private static String mark(Setting setting, Random random) {
    return switch (setting) {
      case INTACT -> "# ";
      case LEVELS_DRAWN -> "#".repeat(1 + random.nextInt(4)) + " ";
      case MARKS_LOST -> random.nextInt(4) == 0 ? "" : "#".repeat(1 + random.nextInt(4)) + " ";
    };
  }

  private void explain(String what, StringBuilder source, int start) {
    if (show > 0) {
      show--;
      String before = source.substring(Math.max(0, start - 40), start);
      String after = source.substring(start, Math.min(source.length(), start + 60));
      out.printf("%s …%s|%s…%n", what, before.replace('\n', '⏎'), after.replace('\n', '⏎'));
    }
  }
}
