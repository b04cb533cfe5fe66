package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.text.Span;

/**
 * Weighs the stretches of a page that may be a mention or a subject with the models. What is asked
 * twice is weighed once. Not thread-safe.
 */
final class MentionJudge {
  private final MentionCandidates candidates;
  private final Models models;
  private final Map<MentionQuestion, List<Scored>> known = new HashMap<>();

  MentionJudge(MentionCandidates candidates, Models models) {
    this.candidates = candidates;
    this.models = models;
  }

  /** A stretch with its log-odds. */
  private record Scored(Stretch stretch, double score) {}

  /** What may name the source, the elided source first; {@code place} tells what stands before. */
  List<LikelyMention> mentions(MentionQuestion question, String place) {
    LinearModel model = models.mention();
    MentionCandidate elided = candidates.elided(question, place);
    List<Scored> all = new ArrayList<>();
    all.add(new Scored(elided.stretch(), model.logOdds(elided.own())));
    all.addAll(known.computeIfAbsent(question, q -> scored(candidates.of(q), model)));
    return likely(all);
  }

  /** What may be the subject of {@code clause}, UTF-16 into the page's text. */
  List<LikelyMention> subjects(Span clause) {
    return likely(scored(candidates.subjects(clause), models.subject()));
  }

  /**
   * Scores {@code all}. Features that candidates share are looked up once; the weights are summed
   * in the order of the features, as {@link LinearModel#logOdds} does, so that no score differs.
   */
  private static List<Scored> scored(List<MentionCandidate> all, LinearModel model) {
    IdentityHashMap<List<String>, double[]> weights = new IdentityHashMap<>();
    List<Scored> scored = new ArrayList<>(all.size());
    for (MentionCandidate each : all) {
      double sum = 0;
      for (double weight : weights.computeIfAbsent(each.start(), model::weights)) {
        sum += weight;
      }
      for (double weight : weights.computeIfAbsent(each.end(), model::weights)) {
        sum += weight;
      }
      for (String feature : each.own()) {
        sum += model.weight(feature);
      }
      scored.add(new Scored(each.stretch(), sum));
    }
    return scored;
  }

  private static List<LikelyMention> likely(List<Scored> all) {
    double[] scores = all.stream().mapToDouble(Scored::score).toArray();
    LinearModel.softmax(scores);
    List<LikelyMention> likely = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      likely.add(new LikelyMention(all.get(i).stretch(), scores[i]));
    }
    return likely;
  }
}
