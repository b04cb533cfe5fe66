package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.source.MentionCandidate;
import org.yanlu.statement.source.MentionForm;
import org.yanlu.statement.source.SourceCandidate;
import org.yanlu.statement.source.SourceReader;
import org.yanlu.text.Span;

/**
 * What one statement of gold teaches about its source: of the stretches beside its cue, which names
 * it; of the sources that this may mean, which is meant.
 *
 * @param gold the statement
 * @param subjects what may be the subject of the cue's clause; empty where gold does not tell
 * @param mentions what may name the source, empty of a quotation without a cue
 * @param mention number of the right one; -1 if it is not among them
 * @param sources whom that may mean; empty if the mention is not among its candidates
 */
record SourceLesson(
    GoldStatement gold,
    Choice subjects,
    List<MentionCandidate> mentions,
    int mention,
    List<SourceCandidate> sources) {

  SourceLesson {
    mentions = List.copyOf(mentions);
    sources = List.copyOf(sources);
  }

  /**
   * Candidates, and which of them are right.
   *
   * @param candidates the features of each
   * @param right whether it is right
   */
  record Choice(List<List<String>> candidates, List<Boolean> right) {
    Choice {
      candidates = List.copyOf(candidates);
      right = List.copyOf(right);
    }

    /** Whether any candidate is right. */
    boolean answerable() {
      return right.contains(true);
    }
  }

  /** The lesson of a statement found in {@code part} that is {@code gold}. */
  static SourceLesson of(
      GoldAlignment alignment,
      GoldStatement gold,
      PageReading.Part part,
      Found found,
      String rule,
      SourceReader reader) {
    Optional<Span> name = alignment.name(gold);
    List<MentionCandidate> mentions = List.of();
    Choice subjects = new Choice(List.of(), List.of());
    String words = "";
    MentionForm form = MentionForm.ELIDED;
    int mention = -1;
    if (found.frame().isPresent()) {
      Frame frame = found.frame().get();
      mentions = reader.mentionCandidates(part, frame);
      Optional<Span> beside = name.filter(n -> GoldAlignment.holds(part, frame.source(), n));
      mention = number(part, mentions, beside);
      if (mention < 0) {
        return new SourceLesson(gold, subjects, mentions, mention, List.of());
      }
      words = mentions.get(mention).words();
      form = mentions.get(mention).form();
      if (beside.isPresent() && frame.order() != Frame.Order.HEARSAY) {
        subjects = subjects(part, frame, beside.get(), reader);
      }
    }
    int at = found.frame().map(f -> f.cue().start()).orElse(found.pieces().get(0).start());
    List<SourceCandidate> sources =
        reader.sourceCandidates(part, found.frame(), at, words, form, rule);
    return new SourceLesson(gold, subjects, mentions, mention, sources);
  }

  private static int number(
      PageReading.Part part, List<MentionCandidate> mentions, Optional<Span> name) {
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      boolean right =
          name.isEmpty()
              ? span.isEmpty()
              : !span.isEmpty()
                  && GoldAlignment.inDocument(part, span.shift(-part.offset())).equals(name.get());
      if (right) {
        return i;
      }
    }
    return -1;
  }

  /** The clause of a cue whose source is named before it, as if the cue were not there. */
  private static Choice subjects(
      PageReading.Part part, Frame frame, Span name, SourceReader reader) {
    Span clause = part.passage().clauses().get(frame.clause()).span();
    List<List<String>> features = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (MentionCandidate each : reader.subjectCandidates(part, clause)) {
      features.add(each.features());
      Span local = each.span().shift(-part.offset());
      right.add(GoldAlignment.inDocument(part, local).equals(name));
    }
    return new Choice(features, right);
  }

  /** Which mention is right. */
  Choice mentionChoice() {
    List<Boolean> right = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      right.add(i == mention);
    }
    return new Choice(mentions.stream().map(MentionCandidate::features).toList(), right);
  }

  /** Which source is right: those with the speaker's own name, else those with an accepted one. */
  Choice sourceChoice() {
    List<Boolean> right = new ArrayList<>();
    sources.forEach(each -> right.add(GoldAlignment.isSpeaker(gold, each.name())));
    if (!right.contains(true)) {
      right.clear();
      sources.forEach(each -> right.add(GoldAlignment.isVariant(gold, each.name())));
    }
    return new Choice(sources.stream().map(SourceCandidate::features).toList(), right);
  }

  /** How the mention names its source. */
  MentionForm form() {
    return mention < 0 ? MentionForm.ELIDED : mentions.get(mention).form();
  }

  /** The speaker's name, in the form that the page's candidates have. */
  String name() {
    return sources.stream()
        .map(SourceCandidate::name)
        .filter(name -> GoldAlignment.isSpeaker(gold, name))
        .findFirst()
        .orElse(gold.speaker());
  }
}
