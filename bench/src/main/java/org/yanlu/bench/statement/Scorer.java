package org.yanlu.bench.statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.Certainty;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Statement;
import org.yanlu.text.Span;

/**
 * Scores the statements found in one document against gold by the rules of the annotation
 * guideline: one-to-one matching, strict hits first, then by overlap; optional statements are
 * neither right nor wrong; other endings count as right.
 */
final class Scorer {
  private final GoldDocument document;
  private final ScoredText text;
  private final boolean headline;
  private final List<ScoredStatement> core = new ArrayList<>();
  private final List<ScoredStatement> optional = new ArrayList<>();
  private final List<ScoredStatement> predicted = new ArrayList<>();
  private final List<Statement> statements;
  private final Map<Integer, Match> byGold = new HashMap<>();
  private final Map<Integer, Integer> byPrediction = new HashMap<>();
  private final DocumentScore score;
  private final List<String> errors = new ArrayList<>();
  private final List<DocumentScore.Outcome> outcomes = new ArrayList<>();

  private Scorer(GoldDocument document, List<Statement> statements, boolean headline) {
    this.document = document;
    this.statements = statements;
    this.headline = headline;
    text = new ScoredText(document.text());
    score =
        new DocumentScore(
            document.register(),
            document.outlet(),
            new Counts(),
            new Counts(),
            new Counts(),
            List.of(),
            List.of());
  }

  static DocumentScore score(GoldDocument document, List<Statement> statements, boolean headline) {
    return new Scorer(document, statements, headline).run();
  }

  private DocumentScore run() {
    prepare();
    match();
    List<BitSet> kept = countPredictions();
    countGold(kept);
    countTerms();
    return new DocumentScore(
        score.register(),
        score.outlet(),
        score.all(),
        score.direct(),
        score.indirect(),
        errors,
        outcomes);
  }

  private void prepare() {
    for (GoldStatement gold : document.statements()) {
      if (gold.headline() == headline && !gold.spans().isEmpty()) {
        ScoredStatement item = ScoredStatement.of(text, gold);
        if (!item.variants().isEmpty()) {
          (gold.core() ? core : optional).add(item);
        }
      }
    }
    for (Statement statement : statements) {
      if ((statement.layer() == Layer.HEADLINE) == headline) {
        ScoredStatement item = ScoredStatement.of(text, statement, statements.indexOf(statement));
        if (!item.variants().isEmpty()) {
          predicted.add(item);
        }
      }
    }
  }

  private void match() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < core.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        Candidate candidate = Candidate.of(i, core.get(i), j, predicted.get(j));
        if (candidate.strict() || candidate.overlap() >= 0.5) {
          candidates.add(candidate);
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    for (Candidate best : candidates) {
      if (!byGold.containsKey(best.gold()) && !byPrediction.containsKey(best.prediction())) {
        byGold.put(best.gold(), new Match(best.prediction(), best.strict(), best.variant()));
        byPrediction.put(best.prediction(), best.gold());
      }
    }
  }

  private List<BitSet> countPredictions() {
    List<BitSet> kept = new ArrayList<>();
    for (int j = 0; j < predicted.size(); j++) {
      ScoredStatement item = predicted.get(j);
      BitSet set = item.sets().get(0);
      Integer matched = byPrediction.get(j);
      if (matched == null && isOptional(set)) {
        continue;
      }
      boolean direct = matched == null ? item.direct() : core.get(matched).direct();
      score.all().predicted++;
      score.of(direct).predicted++;
      if (matched == null) {
        report("FALSE ALARM", item, item.show(text), item.speaker());
        outcomes.add(new DocumentScore.Outcome(item.number(), certainty(item), false, false));
      }
      kept.add(set);
    }
    return kept;
  }

  private boolean isOptional(BitSet set) {
    for (ScoredStatement item : optional) {
      for (BitSet other : item.sets()) {
        if (ScoredText.overlap(other, set) >= 0.5
            || ScoredText.common(other, set) >= 0.8 * set.cardinality()) {
          return true;
        }
      }
    }
    return false;
  }

  private void countGold(List<BitSet> kept) {
    BitSet gold = new BitSet();
    for (int i = 0; i < core.size(); i++) {
      ScoredStatement item = core.get(i);
      Match match = byGold.get(i);
      score.all().gold++;
      score.of(item.direct()).gold++;
      gold.or(item.sets().get(match == null ? 0 : match.variant));
      if (match == null) {
        report("MISS", item, item.show(text), item.speaker());
      } else {
        countMatch(item, match);
      }
    }
    BitSet free = ScoredText.union(optional.stream().flatMap(o -> o.sets().stream()).toList());
    free.andNot(gold);
    BitSet said = ScoredText.union(kept);
    said.andNot(free);
    score.all().charactersGold = gold.cardinality();
    score.all().charactersPredicted = said.cardinality();
    score.all().charactersHit = ScoredText.common(gold, said);
  }

  private void countMatch(ScoredStatement item, Match match) {
    ScoredStatement found = predicted.get(match.prediction);
    boolean right = found.speaker().equals(item.speaker());
    boolean alias = right || item.speakerOk().contains(found.speaker());
    for (Counts counts : List.of(score.all(), score.of(item.direct()))) {
      counts.relaxed++;
      counts.strict += match.strict ? 1 : 0;
      counts.right += right ? 1 : 0;
      counts.rightAlias += alias ? 1 : 0;
    }
    outcomes.add(new DocumentScore.Outcome(found.number(), certainty(found), true, alias));
    if (!match.strict) {
      report("SPAN", item, item.show(text) + "  <>  " + found.show(text), item.speaker());
    }
    if (!right) {
      report(
          alias ? "ALIAS" : "SPEAKER",
          item,
          item.show(text),
          item.speaker() + " <> " + found.speaker());
    }
  }

  private Certainty certainty(ScoredStatement found) {
    return statements.get(found.number()).certainty();
  }

  private void countTerms() {
    List<BitSet> known = new ArrayList<>();
    for (GoldStatement gold : document.statements()) {
      for (List<Span> variant : ScoredStatement.of(text, gold).variants()) {
        variant.forEach(piece -> known.add(ScoredText.covered(List.of(piece))));
      }
    }
    List<BitSet> said = new ArrayList<>();
    for (Statement statement : statements) {
      text.pieces(statement.spans()).forEach(piece -> said.add(ScoredText.covered(List.of(piece))));
    }
    for (Span term : document.terms()) {
      List<Span> pieces = text.pieces(List.of(term));
      BitSet set = ScoredText.covered(pieces);
      if (!set.isEmpty() && known.stream().noneMatch(k -> ScoredText.overlap(set, k) >= 0.5)) {
        score.all().terms++;
        if (said.stream().anyMatch(s -> ScoredText.overlap(set, s) >= 0.5)) {
          score.all().termAlarms++;
          errors.add("TERM\t" + document.id() + "\t" + text.of(pieces.get(0)));
        }
      }
    }
  }

  private void report(String what, ScoredStatement item, String shown, String speaker) {
    String context = text.around(item.variants().get(0).get(0));
    errors.add(String.join("\t", List.of(what, document.id(), shown, speaker, context)));
  }

  /** A name as compared: NFKC without blanks. */
  static String name(String name) {
    StringBuilder kept = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
      if (!ScoredText.isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private record Match(int prediction, boolean strict, int variant) {}
}
