package org.yanlu.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanlu.bench.statement.LogisticTrainer;
import org.yanlu.bench.statement.ModelFile;
import org.yanlu.page.edge.EdgeEvidence;
import org.yanlu.page.edge.EdgeEvidence.Standing;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.PageWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains the model that tells a broken paragraph from a cut one, on the project's own pages.
 *
 * <p>A place inside a paragraph is an edge to be joined; the same left piece before the opening of
 * another paragraph of its page, or of a sentence, is one that lost its end. So is a heading before
 * the text below it, and a paragraph without its end mark before the next.
 */
@Command(
    name = "train-edges",
    description = "Trains the model of re-joining; same pages, same model.")
public final class EdgeTraining implements Callable<Integer> {
  private static final Pattern LABEL = Pattern.compile("[⟦‹⟨][^|]*\\||[⟧›⟩]|¦\\d+");

  /** Weight of a paragraph without its end mark: there are few of them. */
  private static final double UNENDED = 3;

  /** A piece is at least so long, in UTF-16 units. */
  private static final int SHORTEST = 8;

  @Option(names = "--pages", description = "the training set (${DEFAULT-VALUE})")
  private Path pages = Path.of("core/src/training");

  @Option(names = "--out", description = "the model's file (${DEFAULT-VALUE})")
  private Path out = Path.of("core/src/main/resources/org/yanlu/page/edge/model-edge.tsv");

  @Option(names = "--penalty", description = "of the squares of weights (${DEFAULT-VALUE})")
  private double penalty = 0.03;

  @Option(names = "--least", description = "least count of a feature (${DEFAULT-VALUE})")
  private int least = 300;

  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final PrintStream err = System.err;
  private final Random random = new Random(7);
  private LogisticTrainer trainer = new LogisticTrainer(penalty);

  private EdgeTraining() {}

  @Override
  public Integer call() throws IOException {
    trainer = new LogisticTrainer(penalty);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(pages)) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      learn(paragraphs(Files.readString(file)));
    }
    for (Example e : examples) {
      trainer.add(
          e.features.stream().filter(f -> counts.getOrDefault(f, 0) >= least).toList(),
          e.joined,
          e.weight);
    }
    err.println(trainer.size() + " edges");
    ModelFile.write(out, "Are two pieces of text one paragraph?", trainer.train());
    return 0;
  }

  /** The lines of a marked page without their marks. */
  private static List<String> paragraphs(String file) {
    String[] parts = file.split("(?m)^---\\s*$\\n?", 3);
    return LABEL
        .matcher(parts[1])
        .replaceAll("")
        .lines()
        .map(line -> line.replaceFirst("^#+\\s*", "").strip())
        .filter(line -> line.length() >= 2 * SHORTEST)
        .toList();
  }

  private record Example(List<String> features, boolean joined, double weight) {}

  private void learn(List<String> paragraphs) {
    List<String> openings = openings(paragraphs);
    PageWords page = new PageWords();
    paragraphs.forEach(page::add);
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      for (int at = SHORTEST; at < paragraph.length() - 2; at++) {
        if (Marks.isHan(paragraph.charAt(at - 1)) && BrokenPage.isInside(paragraph, at)) {
          String left = paragraph.substring(begin(at), at);
          String other = other(paragraphs, openings, i);
          Standing standing = paragraphs.contains(other) ? Standing.APART : Standing.MIDWAY;
          String right = perhapsCut(paragraph.substring(at));
          learn(EdgeEvidence.of(left, right, page, Standing.TOGETHER), true, 1);
          learn(EdgeEvidence.of(left, perhapsCut(other), page, standing), false, 1);
        }
      }
      if (i + 1 < paragraphs.size()) {
        String next = paragraphs.get(i + 1);
        learn(EdgeEvidence.of(unended(paragraph), next, page, Standing.APART), false, UNENDED);
      }
    }
  }

  /** The same piece, or what is left when its end is broken off too. */
  private String perhapsCut(String right) {
    return right.length() < 3 * SHORTEST || random.nextInt(3) > 0
        ? right
        : right.substring(0, SHORTEST + random.nextInt(right.length() - SHORTEST));
  }

  private void learn(List<String> features, boolean joined, double weight) {
    examples.add(new Example(features, joined, weight));
    features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
  }

  /** Where a left piece that ends at {@code at} begins: mostly with its paragraph. */
  private int begin(int at) {
    return random.nextInt(3) > 0 ? 0 : random.nextInt(Math.max(1, at - SHORTEST));
  }

  /** What may stand behind a cut paragraph: mostly the next one. */
  private String other(List<String> paragraphs, List<String> openings, int at) {
    int kind = random.nextInt(10);
    if (kind < 4 && at + 1 < paragraphs.size()) {
      return paragraphs.get(at + 1);
    }
    return kind < 7
        ? paragraphs.get(random.nextInt(paragraphs.size()))
        : openings.get(random.nextInt(openings.size()));
  }

  private static List<String> openings(List<String> paragraphs) {
    List<String> openings = new ArrayList<>();
    for (String paragraph : paragraphs) {
      openings.add(paragraph);
      for (int at = paragraph.indexOf('。'); at >= 0; at = paragraph.indexOf('。', at + 1)) {
        if (paragraph.length() - at > SHORTEST && !paragraph.startsWith("」", at + 1)) {
          openings.add(paragraph.substring(at + 1));
        }
      }
    }
    return openings;
  }

  private static String unended(String paragraph) {
    return paragraph.replaceFirst("[。！？」』”）]+$", "");
  }
}
