package org.yanlu.bench.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanlu.authority.Authority;
import org.yanlu.statement.StatementExtractor;

/**
 * Holds what was reached on annotated pages that are no part of the project, and on held-out ones.
 */
class StatementsOnSharedDataTest {
  private static final Path ROOT = Path.of(System.getProperty("yanlu.root", "."));
  private static final Path SHARED = ROOT.resolve("../shared/data");
  private static final Path HELD_OUT = ROOT.resolve("core/src/training/heldout");
  private static final StatementExtractor EXTRACTOR = StatementExtractor.create(Authority.EMPTY);

  @Test
  void annotatedDocumentsOfOtherRegistersAreReadAsWellAsBefore() throws IOException {
    Path gold = SHARED.resolve("statements-dev/gold.json");
    assumeTrue(Files.exists(gold), () -> "no annotated documents at " + gold);
    Counts counts = counts(gold, gold.resolveSibling("text"));
    atLeast(80, counts.strictF1(), "strict");
    atLeast(86, counts.relaxedF1(), "relaxed");
    atLeast(91, counts.characterF1(), "char");
    atLeast(90, counts.attribution(), "speaker");
    atLeast(79, counts.endToEndF1(), "end to end");
    assertTrue(counts.termAlarmsPer100() <= 2, "terms " + counts.termAlarmsPer100());
  }

  @Test
  void theFeaturePageIsReadAsFarAsModelsOfNewspapersCan() throws IOException {
    Path gold = SHARED.resolve("seed/gold.json");
    assumeTrue(Files.exists(gold), () -> "no annotated feature page at " + gold);
    Counts counts = counts(gold, SHARED.resolve("seed"));
    atLeast(14, counts.relaxed, "found");
    atLeast(13, counts.strict, "strict");
    atLeast(13, counts.right, "speakers");
    assertEquals(0, counts.termAlarms);
  }

  @Test
  void heldOutPagesAreReadAsWellAsBefore() throws IOException {
    Counts counts = counts(HELD_OUT, HELD_OUT);
    atLeast(85, counts.strictF1(), "strict");
    atLeast(91, counts.relaxedF1(), "relaxed");
    atLeast(93, counts.characterF1(), "char");
    assertTrue(counts.termAlarmsPer100() <= 2, "terms " + counts.termAlarmsPer100());
  }

  private static Counts counts(Path gold, Path texts) throws IOException {
    List<DocumentScore> scores =
        GoldReader.read(gold, texts).stream()
            .map(d -> Scorer.score(d, EXTRACTOR.extract(d.page()).statements(), false))
            .toList();
    return Report.total(scores);
  }

  private static void atLeast(double bar, double figure, String what) {
    assertTrue(figure >= bar, () -> what + " " + figure + " is below " + bar);
  }
}
