package org.yanlu.bench.statement;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yanlu.statement.assembly.Assembly;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;

/**
 * Tells which loss is whose: of the statements found whose speaker is known, how often the right
 * stretch is taken for the mention; given that, how often the right source is meant; and how often
 * only the form of the name differs.
 */
final class SourceDiagnosis {
  private final List<String> errors = new ArrayList<>();
  private int statements;
  private int mentions;
  private int resolvable;
  private int sources;
  private int forms;

  /** Prints the shares by outlet, and what went wrong if {@code errors} are wanted. */
  static void print(List<GoldDocument> documents, Models models, boolean errors, PrintStream out) {
    Map<String, SourceDiagnosis> outlets = new TreeMap<>();
    for (GoldDocument document : documents) {
      outlets.computeIfAbsent(document.outlet(), o -> new SourceDiagnosis()).read(document, models);
    }
    out.println();
    outlets.forEach((outlet, part) -> out.printf("%-22s %s%n", outlet, part.summary()));
    if (errors) {
      outlets.values().forEach(part -> part.errors.forEach(out::println));
    }
  }

  /** Diagnoses {@code document} read with {@code models}. */
  void read(GoldDocument document, Models models) {
    GoldAlignment alignment = new GoldAlignment(document);
    Assembly.teach(
        document.page(),
        models,
        (part, found, rule, reader) -> {
          alignment
              .gold(part, found)
              .filter(gold -> gold.core() && !gold.headline() && !gold.speaker().isEmpty())
              .map(gold -> SourceLesson.of(alignment, gold, part, found, rule, reader))
              .ifPresent(lesson -> add(document, lesson, models));
          return Optional.empty();
        });
  }

  private void add(GoldDocument document, SourceLesson lesson, Models models) {
    statements++;
    int guess = best(lesson.mentionChoice(), models.mention());
    boolean found = lesson.mentions().isEmpty() || guess == lesson.mention();
    mentions += found ? 1 : 0;
    if (!found) {
      errors.add("MENTION\t" + document.id() + "\t" + lesson.gold().speaker());
    }
    SourceLesson.Choice choice = lesson.sourceChoice();
    if (lesson.mention() < 0 && !lesson.mentions().isEmpty()) {
      return;
    }
    resolvable++;
    int meant = best(choice, models.source());
    String name = meant < 0 ? "" : lesson.sources().get(meant).name();
    boolean exact = GoldAlignment.isSpeaker(lesson.gold(), name);
    boolean variant = !exact && GoldAlignment.isVariant(lesson.gold(), name);
    sources += exact || variant ? 1 : 0;
    forms += variant ? 1 : 0;
    if (!exact && !variant) {
      errors.add(
          String.join(
              "\t", "SOURCE", document.id(), lesson.form().label(), lesson.gold().speaker(), name));
    }
  }

  private static int best(SourceLesson.Choice choice, LinearModel model) {
    int best = -1;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < choice.candidates().size(); i++) {
      double score = model.logOdds(choice.candidates().get(i));
      if (score > top) {
        top = score;
        best = i;
      }
    }
    return best;
  }

  /** What went wrong, one a line. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** The shares, in one line. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "mention right %.1f; source right given the mention %.1f, of these by variant %.1f",
        Counts.percent(mentions, statements),
        Counts.percent(sources, resolvable),
        Counts.percent(forms, resolvable));
  }
}
