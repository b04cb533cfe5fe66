package org.yanlu.analysis;

/**
 * Finds Latin words, numbers, dates and codes: the whole as one term, and its parts.
 *
 * <p>A word is a run of letters and digits, joined by single marks: {@code . - & '} and {@code @}
 * between letters, {@code . , / : -} between digits, {@code -} between either. The whole keeps its
 * marks, but for thousands' commas (1,234 is 1234), the dots of initials (U.S. is us) and hyphens
 * next to a letter (Covid-19 is covid19, e-mail is email). Its parts are the runs of letters and of
 * digits in it.
 */
final class SpacedWords {
  /** A term longer than this, in characters, is noise that no one asks for. */
  private static final int LONGEST = 64;

  private final TextBuffer text;
  private final TermQueue terms;

  SpacedWords(TextBuffer text, TermQueue terms) {
    this.text = text;
    this.terms = terms;
  }

  /** Queues the terms of the word that starts at {@code start}; returns where it ends. */
  int queue(int start) {
    int end = endOf(start);
    addWhole(start, end);
    if (isCompound(start, end)) {
      for (int part = start; part < end; ) {
        int partEnd = endOfPart(part, end);
        if (partEnd == part) {
          part = text.next(part);
        } else {
          addPart(part, partEnd);
          part = partEnd;
        }
      }
    }
    return end;
  }

  private int endOf(int start) {
    int at = start;
    while (true) {
      while (isInWord(at)) {
        at = text.next(at);
      }
      if (at >= text.length() || !isInWord(at + 1) || !joins(at)) {
        return at;
      }
      at++;
    }
  }

  private boolean isInWord(int offset) {
    CharacterKind kind = text.kindAt(offset);
    return kind == CharacterKind.LETTER || kind == CharacterKind.DIGIT;
  }

  private boolean joins(int mark) {
    boolean afterDigit = text.kindAt(mark - 1) == CharacterKind.DIGIT;
    boolean beforeDigit = text.kindAt(mark + 1) == CharacterKind.DIGIT;
    return switch (text.at(mark)) {
      case '-' -> true;
      case '.' -> afterDigit == beforeDigit;
      case '&', '\'', '@' -> !afterDigit && !beforeDigit;
      case ',', '/', ':' -> afterDigit && beforeDigit;
      default -> false;
    };
  }

  private boolean isCompound(int start, int end) {
    return endOfPart(start, end) != end;
  }

  private int endOfPart(int start, int end) {
    CharacterKind kind = text.kindAt(start);
    int at = start;
    while (kind != CharacterKind.OTHER && at < end && text.kindAt(at) == kind) {
      at = text.next(at);
    }
    return at;
  }

  private void addWhole(int start, int end) {
    int positions = positions(start, end);
    if (positions > LONGEST) {
      return;
    }
    terms.add(start, end, positions, TermType.WORD);
    for (int at = start; at < end; at = text.next(at)) {
      if (!isLeftOut(at, start, end)) {
        terms.append(text.at(at));
      }
    }
  }

  private boolean isLeftOut(int at, int start, int end) {
    return switch (text.at(at)) {
      case ',' -> true;
      case '-' ->
          text.kindAt(at - 1) == CharacterKind.LETTER
              || text.kindAt(at + 1) == CharacterKind.LETTER;
      case '.' -> isInitial(at - 1, start, end) && isInitial(at + 1, start, end);
      default -> false;
    };
  }

  private boolean isInitial(int at, int start, int end) {
    return text.kindAt(at) == CharacterKind.LETTER
        && (at == start || text.kindAt(at - 1) == CharacterKind.OTHER)
        && (at + 1 == end || text.kindAt(at + 1) == CharacterKind.OTHER);
  }

  private void addPart(int start, int end) {
    int positions = positions(start, end);
    if (positions > LONGEST) {
      return;
    }
    terms.add(start, end, positions, TermType.PART);
    int from = start;
    while (from + 1 < end && text.at(from) == '0') {
      from++;
    }
    for (int at = from; at < end; at = text.next(at)) {
      terms.append(text.at(at));
    }
  }

  private int positions(int start, int end) {
    int positions = 0;
    for (int at = start; at < end; at = text.next(at)) {
      positions++;
    }
    return positions;
  }
}
