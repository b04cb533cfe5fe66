package org.yanlu.bench.search;

import java.util.Optional;
import java.util.Random;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.text.HanFolding;

/** What can happen to a quotation on its way. */
enum Alteration {
  NONE,
  SIMPLIFIED,
  DELETED,
  SWAPPED,
  INSERTED,
  NEGATED,
  NUMBER,
  SPEAKER;

  private static final String NUMERALS = "一二三四五六七八九";
  private static final String DIGITS = "123456789";

  /** The altered text; empty if this cannot happen to {@code text}. */
  Optional<String> of(String text, Random random) {
    int middle = text.length() / 4 + random.nextInt(Math.max(1, text.length() / 2));
    return switch (this) {
      case NONE, SPEAKER -> Optional.of(text);
      case SIMPLIFIED -> Optional.of(HanFolding.fold(text));
      case DELETED -> lettersAt(text, middle, 2).map(at -> cut(text, at, at + 2, ""));
      case SWAPPED ->
          lettersAt(text, middle, 2)
              .filter(at -> text.charAt(at) != text.charAt(at + 1))
              .map(at -> cut(text, at, at + 2, "" + text.charAt(at + 1) + text.charAt(at)));
      case INSERTED -> lettersAt(text, middle, 2).map(at -> cut(text, at, at, "其實"));
      case NEGATED -> Optional.of(negated(text, middle));
      case NUMBER -> otherNumber(text, random);
    };
  }

  /** The verdict that is right for a statement of {@code kind}. */
  Verdict right(String kind) {
    return switch (this) {
      case NONE, SIMPLIFIED -> kind.equals("direct") ? Verdict.VERBATIM : Verdict.REPORTED;
      case DELETED, SWAPPED, INSERTED, NEGATED, NUMBER -> Verdict.ALTERED;
      case SPEAKER -> Verdict.OTHER_SPEAKER;
    };
  }

  /** Takes the first 不 away, or puts one in. */
  private static String negated(String text, int middle) {
    int negation = text.indexOf('不');
    return negation >= 0 ? cut(text, negation, negation + 1, "") : cut(text, middle, middle, "不");
  }

  private static Optional<String> otherNumber(String text, Random random) {
    for (int i = 0; i < text.length(); i++) {
      for (String row : new String[] {NUMERALS, DIGITS}) {
        int value = row.indexOf(text.charAt(i));
        if (value >= 0) {
          char other = row.charAt((value + 1 + random.nextInt(8)) % 9);
          return Optional.of(cut(text, i, i + 1, String.valueOf(other)));
        }
      }
    }
    return Optional.empty();
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
