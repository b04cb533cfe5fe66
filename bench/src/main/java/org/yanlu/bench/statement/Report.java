package org.yanlu.bench.statement;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Prints what was scored: overall with intervals, by kind, by register, calibration, errors. */
final class Report {
  private static final List<Figure> FIGURES =
      List.of(
          new Figure("strict", Counts::strictF1),
          new Figure("relaxed", Counts::relaxedF1),
          new Figure("char", Counts::characterF1),
          new Figure("attribution", Counts::attribution),
          new Figure("attribution_alias", Counts::attributionAlias),
          new Figure("e2e", Counts::endToEndF1),
          new Figure("e2e_alias", Counts::endToEndAliasF1),
          new Figure("term alarms per 100", Counts::termAlarmsPer100));

  private final List<DocumentScore> scores;
  private final PrintStream out;

  Report(List<DocumentScore> scores, PrintStream out) {
    this.scores = scores;
    this.out = out;
  }

  void print(int bootstrap, int seed) {
    Counts all = total(scores);
    out.printf(
        Locale.ROOT,
        "%d documents, %d core gold, %d counted predictions%n",
        scores.size(),
        all.gold,
        all.predicted);
    List<Counts> samples = samples(bootstrap, seed);
    for (Figure figure : FIGURES) {
      out.printf(
          Locale.ROOT,
          "%-20s %6.1f   %s%n",
          figure.name,
          figure.of.applyAsDouble(all),
          interval(figure, samples));
    }
    out.printf(Locale.ROOT, "term alarms          %d of %d%n", all.termAlarms, all.terms);
    calibration();
    out.printf(
        "%-22s %5s %5s %7s %7s %7s %7s %7s %7s%n",
        "", "gold", "pred", "strict", "relaxed", "char", "attrib", "e2e", "e2e_al");
    row("direct", sum(scores.stream().map(DocumentScore::direct).toList()));
    row("indirect+mixed", sum(scores.stream().map(DocumentScore::indirect).toList()));
    Map<String, List<DocumentScore>> registers = by(DocumentScore::register);
    registers.forEach((register, part) -> row(register, total(part)));
    Map<String, List<DocumentScore>> outlets = by(DocumentScore::outlet);
    if (!outlets.keySet().equals(registers.keySet())) {
      outlets.forEach((outlet, part) -> row(outlet, total(part)));
    }
  }

  private void calibration() {
    List<DocumentScore.Outcome> all = outcomes();
    List<DocumentScore.Outcome> found = all.stream().filter(DocumentScore.Outcome::found).toList();
    out.printf(
        Locale.ROOT,
        "calibration error    statement %.3f, its speaker %.3f, both %.3f%n%n",
        Calibration.error(all, o -> o.certainty().statement(), DocumentScore.Outcome::found),
        Calibration.error(found, o -> o.certainty().speaker(), DocumentScore.Outcome::right),
        Calibration.error(all, o -> o.certainty().both(), DocumentScore.Outcome::right));
  }

  void printErrors() {
    scores.forEach(score -> score.errors().forEach(out::println));
  }

  private Map<String, List<DocumentScore>> by(Function<DocumentScore, String> group) {
    Map<String, List<DocumentScore>> parts = new TreeMap<>();
    for (DocumentScore score : scores) {
      parts.computeIfAbsent(group.apply(score), r -> new ArrayList<>()).add(score);
    }
    return parts;
  }

  private void row(String name, Counts counts) {
    out.printf(
        Locale.ROOT,
        "%-22s %5d %5d %7.1f %7.1f %7.1f %7.1f %7.1f %7.1f%n",
        name,
        counts.gold,
        counts.predicted,
        counts.strictF1(),
        counts.relaxedF1(),
        counts.characterF1(),
        counts.attribution(),
        counts.endToEndF1(),
        counts.endToEndAliasF1());
  }

  /** Totals of {@code runs} draws of as many documents, with replacement. */
  private List<Counts> samples(int runs, int seed) {
    List<Counts> samples = new ArrayList<>();
    MersenneTwister random = new MersenneTwister(seed);
    for (int run = 0; run < runs; run++) {
      Counts sample = new Counts();
      for (int i = 0; i < scores.size(); i++) {
        sample.add(scores.get(random.below(scores.size())).all());
      }
      samples.add(sample);
    }
    return samples;
  }

  private static String interval(Figure figure, List<Counts> samples) {
    if (samples.isEmpty()) {
      return "";
    }
    double[] sorted = samples.stream().mapToDouble(figure.of).sorted().toArray();
    double low = sorted[(int) (0.025 * (sorted.length - 1))];
    double high = sorted[(int) Math.rint(0.975 * (sorted.length - 1))];
    return String.format(Locale.ROOT, "%.1f-%.1f", low, high);
  }

  private List<DocumentScore.Outcome> outcomes() {
    return scores.stream().flatMap(s -> s.outcomes().stream()).toList();
  }

  static Counts total(List<DocumentScore> scores) {
    return sum(scores.stream().map(DocumentScore::all).toList());
  }

  private static Counts sum(List<Counts> parts) {
    Counts sum = new Counts();
    parts.forEach(sum::add);
    return sum;
  }

  private record Figure(String name, ToDoubleFunction<Counts> of) {}
}
