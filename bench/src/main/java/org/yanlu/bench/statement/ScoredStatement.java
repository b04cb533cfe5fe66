package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.statement.Kind;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.text.Span;

/**
 * A statement of gold, or one that was found, in the coordinates of {@link ScoredText}.
 *
 * @param variants its pieces, for each accepted ending
 * @param sets the characters of each variant
 * @param direct whether it is of kind direct
 * @param speaker its speaker's name as compared
 * @param speakerOk other names that count as right
 * @param confidence of one that was found; 1 in gold
 * @param number of one that was found; -1 in gold
 */
record ScoredStatement(
    List<List<Span>> variants,
    List<BitSet> sets,
    boolean direct,
    String speaker,
    Set<String> speakerOk,
    double confidence,
    int number) {
  static ScoredStatement of(ScoredText text, GoldStatement gold) {
    List<List<Span>> variants = new ArrayList<>();
    variants.add(text.pieces(gold.spans()));
    for (int end : gold.altEnds()) {
      variants.add(text.pieces(List.of(new Span(gold.spans().get(0).start(), end))));
    }
    variants.removeIf(List::isEmpty);
    Set<String> others = new HashSet<>();
    gold.speakerOk().forEach(n -> others.add(Scorer.name(n)));
    return new ScoredStatement(
        variants, sets(variants), gold.direct(), Scorer.name(gold.speaker()), others, 1, -1);
  }

  static ScoredStatement of(ScoredText text, Statement statement, int number) {
    List<List<Span>> variants = new ArrayList<>(List.of(text.pieces(statement.spans())));
    variants.removeIf(List::isEmpty);
    return new ScoredStatement(
        variants,
        sets(variants),
        statement.kind() == Kind.DIRECT,
        Scorer.name(statement.speaker().map(Speaker::name).orElse("")),
        Set.of(),
        statement.confidence(),
        number);
  }

  private static List<BitSet> sets(List<List<Span>> variants) {
    return variants.stream().map(ScoredText::covered).toList();
  }

  String show(ScoredText text) {
    return String.join(" + ", variants.get(0).stream().map(text::of).toList());
  }
}
