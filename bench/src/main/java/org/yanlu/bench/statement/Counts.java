package org.yanlu.bench.statement;

/**
 * What was counted in one document or several, for all statements or those of one kind. Mutable;
 * not thread-safe.
 */
final class Counts {
  int gold;
  int predicted;
  int strict;
  int relaxed;
  int right;
  int rightAlias;
  int charactersHit;
  int charactersPredicted;
  int charactersGold;
  int termAlarms;
  int terms;

  void add(Counts other) {
    gold += other.gold;
    predicted += other.predicted;
    strict += other.strict;
    relaxed += other.relaxed;
    right += other.right;
    rightAlias += other.rightAlias;
    charactersHit += other.charactersHit;
    charactersPredicted += other.charactersPredicted;
    charactersGold += other.charactersGold;
    termAlarms += other.termAlarms;
    terms += other.terms;
  }

  double strictF1() {
    return f1(strict, predicted, gold);
  }

  double relaxedF1() {
    return f1(relaxed, predicted, gold);
  }

  double characterF1() {
    return f1(charactersHit, charactersPredicted, charactersGold);
  }

  double endToEndF1() {
    return f1(right, predicted, gold);
  }

  double endToEndAliasF1() {
    return f1(rightAlias, predicted, gold);
  }

  double attribution() {
    return percent(right, relaxed);
  }

  double attributionAlias() {
    return percent(rightAlias, relaxed);
  }

  double termAlarmsPer100() {
    return percent(termAlarms, terms);
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  static double f1(int hit, int predicted, int gold) {
    double precision = predicted == 0 ? 0 : (double) hit / predicted;
    double recall = gold == 0 ? 0 : (double) hit / gold;
    return precision + recall == 0 ? 0 : 100 * 2 * precision * recall / (precision + recall);
  }
}
