package org.yanlu.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.yanlu.page.Page;
import org.yanlu.page.PageParser;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Breaks the paragraphs of real documents at random places and measures how well they are put
 * together again, beside three simple policies.
 *
 * <p>A break behind a sentence looks like a paragraph's end: it counts neither for nor against
 * recall, and its joins are shown apart.
 */
@Command(name = "rejoin", description = "Precision and recall of re-joined paragraphs.")
public final class Rejoin implements Callable<Integer> {
  /** A pair of characters seen so often in other documents counts as inside a word. */
  private static final int WORD = 40;

  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  @Option(names = "--releases", description = "how many press releases (${DEFAULT-VALUE})")
  private int releases = 2000;

  @Option(names = "--seed", description = "of the draw (${DEFAULT-VALUE})")
  private long seed = 4;

  @Option(names = "--show", description = "how many wrong edges to print (${DEFAULT-VALUE})")
  private int show;

  private final PrintStream out = System.out;
  private final Map<String, JoinScore> scores = new HashMap<>();
  private final Map<Integer, Integer> pairs = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    List<SharedPages.Document> documents = new ArrayList<>(SharedPages.statementDocuments(data));
    documents.addAll(SharedPages.draw(data, releases, seed));
    SharedPages.draw(data, releases, seed + 1).forEach(this::countPairs);
    Random random = new Random(seed);
    for (SharedPages.Document document : documents) {
      measure(document, BrokenPage.of(document, random));
    }
    out.printf(Locale.ROOT, "%d documents%n", documents.size());
    for (String policy : List.of("yanlu", "always", "no-final-mark", "word-test")) {
      JoinScore score = scores.getOrDefault(policy, new JoinScore());
      out.printf(
          Locale.ROOT,
          "%-14s precision %.4f recall %.4f%n%s",
          policy,
          score.precision(),
          score.recall(),
          score.details());
    }
    return 0;
  }

  private void countPairs(SharedPages.Document document) {
    for (String paragraph : document.paragraphs()) {
      for (int i = 1; i < paragraph.length(); i++) {
        pairs.merge(pair(paragraph.charAt(i - 1), paragraph.charAt(i)), 1, Integer::sum);
      }
    }
  }

  private static int pair(char left, char right) {
    return left << 16 | right;
  }

  private void measure(SharedPages.Document document, BrokenPage broken) {
    String source = broken.source();
    BitSet joins = joins(PageParser.create().parse(document.id(), source));
    for (BrokenPage.Edge edge : broken.edges()) {
      char left = source.charAt(edge.leftEnd() - 1);
      char right = source.charAt(edge.rightStart());
      boolean joined = joins.get(edge.rightStart());
      boolean ended = "。！？!?」』”）)：:…".indexOf(left) >= 0;
      count("yanlu", edge, joined);
      count("always", edge, true);
      count("no-final-mark", edge, !ended);
      count("word-test", edge, pairs.getOrDefault(pair(left, right), 0) >= WORD);
      explain(document, source, edge, joined);
    }
  }

  private void count(String policy, BrokenPage.Edge edge, boolean joined) {
    scores.computeIfAbsent(policy, name -> new JoinScore()).add(edge.cause(), joined);
  }

  private void explain(
      SharedPages.Document document, String source, BrokenPage.Edge edge, boolean joined) {
    if (show > 0 && joined != edge.cause().join() && edge.cause() != BrokenPage.Cause.SENTENCE) {
      show--;
      out.printf(
          "%s %s %s: …%s|%s…%n",
          joined ? "WRONG JOIN" : "MISSED",
          edge.cause(),
          document.id(),
          onOneLine(source, edge.leftEnd() - 40, edge.leftEnd()),
          onOneLine(source, edge.rightStart(), edge.rightStart() + 40));
    }
  }

  private static String onOneLine(String source, int start, int end) {
    return source
        .substring(Math.max(0, start), Math.min(source.length(), end))
        .replaceAll("\\R", "⏎");
  }

  /** Where a later piece of a re-joined paragraph begins. */
  private static BitSet joins(Page page) {
    BitSet joins = new BitSet();
    for (Section section : page.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        List<Span> pieces = paragraph.text().sourceSpans();
        pieces.subList(1, pieces.size()).forEach(piece -> joins.set(piece.start()));
      }
    }
    return joins;
  }
}
