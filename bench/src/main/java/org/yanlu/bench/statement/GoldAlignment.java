package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.text.Span;

/** Which statement of a document's gold is the one found, and how that names its source. */
final class GoldAlignment {
  /** What the guideline cuts from a mention. */
  private static final String QUANTITY = "^(?:有|另有|還有)?(?:[一多數幾][名位個])?";

  private static final String SOMEBODY = "有人";
  private static final double HALF = 0.5;

  private final GoldDocument document;

  GoldAlignment(GoldDocument document) {
    this.document = document;
  }

  /** The statement of gold with the cue of {@code found}, else the one with its content. */
  Optional<GoldStatement> gold(PageReading.Part part, Found found) {
    List<Span> cue = found.frame().map(f -> part.text().toSource(f.cue())).orElse(List.of());
    Optional<GoldStatement> byCue =
        document.statements().stream()
            .filter(s -> s.cue().stream().anyMatch(g -> cue.stream().anyMatch(g::overlaps)))
            .findFirst();
    if (byCue.isPresent()) {
      return byCue;
    }
    List<Span> pieces = new ArrayList<>();
    found.pieces().forEach(piece -> pieces.addAll(part.text().toSource(piece)));
    return document.statements().stream()
        .filter(GoldStatement::core)
        .filter(s -> overlap(s.spans(), pieces) >= HALF)
        .findFirst();
  }

  /**
   * Where the name itself stands in the mention of {@code gold}: its canonical name, else all but
   * 有, 一名, 多名. In the document; empty if the source is elided.
   */
  Optional<Span> name(GoldStatement gold) {
    if (gold.mention().isEmpty()) {
      return Optional.empty();
    }
    Span mention = gold.mention().get();
    String words = mention.of(document.text());
    int at = words.lastIndexOf(gold.speaker());
    if (at >= 0) {
      int start = mention.start() + at;
      return Optional.of(new Span(start, start + gold.speaker().length()));
    }
    if (words.endsWith(SOMEBODY)) {
      return Optional.of(new Span(mention.end() - SOMEBODY.length(), mention.end()));
    }
    int bare = words.replaceFirst(QUANTITY, "").length();
    return Optional.of(new Span(mention.end() - bare, mention.end()));
  }

  /** Whether {@code span} of the document stands within {@code stretch} of {@code part}. */
  static boolean holds(PageReading.Part part, Span stretch, Span span) {
    return !stretch.isEmpty() && inDocument(part, stretch).contains(span);
  }

  /** The stretch of the document that {@code local} of {@code part} was read from. */
  static Span inDocument(PageReading.Part part, Span local) {
    int start = part.text().toSource(local.start());
    int end = part.text().toSource(local.end() - 1) + 1;
    return new Span(Math.min(start, end), end);
  }

  /** Whether {@code name} is the speaker of {@code gold}. */
  static boolean isSpeaker(GoldStatement gold, String name) {
    return Scorer.name(gold.speaker()).equals(Scorer.name(name));
  }

  /** Whether {@code name} is an accepted other name of the speaker of {@code gold}. */
  static boolean isVariant(GoldStatement gold, String name) {
    return gold.speakerOk().stream().anyMatch(ok -> Scorer.name(ok).equals(Scorer.name(name)));
  }

  private static double overlap(List<Span> a, List<Span> b) {
    int common = 0;
    for (Span x : a) {
      for (Span y : b) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    int all = a.stream().mapToInt(Span::length).sum() + b.stream().mapToInt(Span::length).sum();
    return all == common ? 1 : (double) common / (all - common);
  }
}
