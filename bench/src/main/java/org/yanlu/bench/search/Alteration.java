package org.yanlu.bench.search;

import java.util.Optional;
import java.util.Random;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.text.HanFolding;

/** What can happen to a quotation on its way. */
enum Alteration {
  NONE(Sort.PRINTED, "nothing"),
  SIMPLIFIED(Sort.PRINTED, "simplified"),
  DELETED(Sort.CHANGED, "two characters deleted"),
  SWAPPED(Sort.CHANGED, "two swapped"),
  INSERTED(Sort.CHANGED, "two inserted"),
  NEGATED(Sort.CHANGED, "negated: 不"),
  NEGATED_HAVING(Sort.CHANGED, "negated: 沒有"),
  NEGATED_YET(Sort.CHANGED, "negated: 未"),
  NEGATED_NONE(Sort.CHANGED, "negated: 無"),
  NEGATED_BEING(Sort.CHANGED, "negated: 並非"),
  NEGATED_DENIED(Sort.CHANGED, "negated: 否認"),
  DIGIT(Sort.CHANGED, "number: a digit"),
  NUMERAL(Sort.CHANGED, "number: a numeral"),
  MYRIADS(Sort.CHANGED, "number: 萬 and 億"),
  PERCENT(Sort.CHANGED, "number: percent"),
  RANGE(Sort.CHANGED, "number: a range's mark left out"),
  DATE(Sort.CHANGED, "number: a date"),
  ASSERTED(Sort.ASSERTED, "a question asserted"),
  CLAUSE(Sort.EXCERPT, "excerpt: a clause"),
  FOUR(Sort.EXCERPT, "excerpt: four characters"),
  TWO(Sort.EXCERPT, "excerpt: two characters"),
  BEHIND_NEGATION(Sort.CUT, "excerpt: behind a negation"),
  TITLE_BEFORE(Sort.TITLED, "speaker: title before"),
  TITLE_BEHIND(Sort.TITLED, "speaker: title behind"),
  SURNAME_TITLE(Sort.TITLED, "speaker: surname, title"),
  SPEAKER(Sort.ANOTHER, "speaker: another"),
  UNKNOWN(Sort.UNKNOWN, "speaker: unknown");

  private final Sort sort;
  private final String label;

  Alteration(Sort sort, String label) {
    this.sort = sort;
    this.label = label;
  }

  /** What becomes of the words, or of who is asked for. */
  private enum Sort {
    PRINTED,
    CHANGED,
    ASSERTED,
    EXCERPT,
    CUT,
    TITLED,
    ANOTHER,
    UNKNOWN
  }

  /** The name shown. */
  String label() {
    return label;
  }

  /** The altered text; empty if this cannot happen to {@code text}. */
  Optional<String> of(String text, Random random) {
    int middle = text.length() / 4 + random.nextInt(Math.max(1, text.length() / 2));
    return switch (this) {
      case NONE, SPEAKER, UNKNOWN, TITLE_BEFORE, TITLE_BEHIND, SURNAME_TITLE -> Optional.of(text);
      case SIMPLIFIED -> Optional.of(HanFolding.fold(text));
      case DELETED -> lettersAt(text, middle, 2).map(at -> cut(text, at, at + 2, ""));
      case SWAPPED ->
          lettersAt(text, middle, 2)
              .filter(at -> text.charAt(at) != text.charAt(at + 1))
              .map(at -> cut(text, at, at + 2, "" + text.charAt(at + 1) + text.charAt(at)));
      case INSERTED -> lettersAt(text, middle, 2).map(at -> cut(text, at, at, "其實"));
      case NEGATED -> Optional.of(negated(text, middle));
      case NEGATED_HAVING -> inserted(text, middle, "沒有");
      case NEGATED_YET -> inserted(text, middle, "未");
      case NEGATED_NONE -> inserted(text, middle, "無");
      case NEGATED_BEING -> inserted(text, middle, "並非");
      case NEGATED_DENIED -> inserted(text, middle, "否認");
      case DIGIT -> NumberChange.digit(text, random);
      case NUMERAL -> NumberChange.numeral(text, random);
      case MYRIADS -> NumberChange.myriads(text);
      case PERCENT -> NumberChange.percent(text);
      case RANGE -> NumberChange.range(text);
      case DATE -> NumberChange.date(text);
      case ASSERTED -> ExcerptChange.asserted(text);
      case CLAUSE -> ExcerptChange.clause(text, random);
      case FOUR -> ExcerptChange.stretch(text, 4, random);
      case TWO -> ExcerptChange.stretch(text, 2, random);
      case BEHIND_NEGATION -> ExcerptChange.behindNegation(text);
    };
  }

  /** Whether {@code verdict} is right for a statement of {@code kind}. */
  boolean isRight(Verdict verdict, String kind) {
    return switch (sort) {
      case PRINTED -> verdict == said(kind);
      // short words may be another statement's of the same speaker too
      case EXCERPT, TITLED -> verdict == Verdict.VERBATIM || verdict == Verdict.REPORTED;
      case CHANGED, ASSERTED, CUT -> verdict == Verdict.ALTERED;
      case ANOTHER -> verdict == Verdict.OTHER_SPEAKER;
      case UNKNOWN -> verdict == Verdict.NOT_FOUND;
    };
  }

  /** Whether the sense is changed by a negation or a number. */
  boolean turnsTheSense() {
    return label.startsWith("negated") || label.startsWith("number") || this == BEHIND_NEGATION;
  }

  /** Whether so many statements may hold the altered text for the right verdict to be known. */
  boolean isClear(long statements) {
    return switch (sort) {
      case EXCERPT -> statements > 0;
      case PRINTED, CUT, TITLED, ANOTHER, UNKNOWN -> statements == 1;
      // a question's letters are printed as they are
      case ASSERTED -> true;
      case CHANGED -> statements == 0;
    };
  }

  private static Verdict said(String kind) {
    return kind.equals("direct") ? Verdict.VERBATIM : Verdict.REPORTED;
  }

  /** Takes the first 不 away, or puts one in. */
  private static String negated(String text, int middle) {
    int negation = text.indexOf('不');
    return negation >= 0 ? cut(text, negation, negation + 1, "") : cut(text, middle, middle, "不");
  }

  private static Optional<String> inserted(String text, int middle, String negation) {
    return lettersAt(text, middle, 2).map(at -> cut(text, at, at, negation));
  }

  private static Optional<Integer> lettersAt(String text, int from, int length) {
    for (int at = from; at + length < text.length(); at++) {
      if (text.substring(at, at + length).chars().allMatch(Character::isLetter)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static String cut(String text, int from, int to, String instead) {
    return text.substring(0, from) + instead + text.substring(to);
  }
}
