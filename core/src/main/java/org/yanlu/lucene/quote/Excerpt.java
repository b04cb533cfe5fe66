package org.yanlu.lucene.quote;

import java.util.Optional;
import java.util.stream.Stream;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * Whether an excerpt keeps the sense of what it is cut from: it must not begin behind its clause's
 * negation or hedge nor end before its retraction, must not turn a question into an assertion, and
 * must not cut a number, its bound or a Latin word.
 */
final class Excerpt {
  private static final String UNITS = HanFolding.fold("百千萬億");
  private static final String NUMBER_MARKS = "%‰.-/:+×÷$€£¥¢₩";

  private final Letters quote;
  private final Letters text;
  private final String folded;
  private final int from;
  private final int to;
  private final Span stretch;

  /** The letters {@code from} to {@code to} of {@code text}, which are those of {@code quote}. */
  Excerpt(Letters quote, Letters text, int from, int to) {
    this.quote = quote;
    this.text = text;
    this.folded = HanFolding.fold(text.text());
    this.from = from;
    this.to = to;
    this.stretch = text.span(from, to);
  }

  /** What is missing in front of the excerpt, or behind it; empty if it keeps its sense. */
  Optional<Edit> missing() {
    return Stream.of(
            Negation.before(folded, stretch.start()).map(this::front),
            cutInFront(),
            cutBehind(),
            Bounds.before(folded, stretch.start()).map(this::front),
            Bounds.behind(folded, stretch.end()).map(this::behind),
            Retraction.behind(folded, stretch.end()).map(this::behind),
            Question.changed(quote.text(), folded, text.text(), stretch))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether it begins or ends inside a Latin word. */
  boolean cutsWord() {
    return (from > 0 && isOneWord(from - 1)) || (to < text.length() && isOneWord(to - 1));
  }

  private Optional<Edit> cutInFront() {
    int first = from;
    while (first > 0 && isWhole(first - 1)) {
      first--;
    }
    return first < from ? Optional.of(front(text.offset(first))) : Optional.empty();
  }

  private Optional<Edit> cutBehind() {
    int last = to - 1;
    while (last + 1 < text.length() && isWhole(last)) {
      last++;
    }
    return last > to - 1 ? Optional.of(behind(text.offset(last) + 1)) : Optional.empty();
  }

  /** Whether a letter and the next belong to one number or one Latin word. */
  private boolean isWhole(int at) {
    return isOneNumber(at) || isOneWord(at);
  }

  private boolean isOneNumber(int at) {
    char c = text.at(at);
    char next = text.at(at + 1);
    return (Numerals.is(c) || Numerals.is(next))
        && (Numerals.is(c) || NUMBER_MARKS.indexOf(c) >= 0)
        && (Numerals.is(next) || NUMBER_MARKS.indexOf(next) >= 0)
        && isTight(c, next, between(at));
  }

  /** Marks between letters that do not count: the comma of 1,600, the 、 of 三、四天. */
  private static boolean isTight(char c, char next, String between) {
    boolean digits = Character.isDigit(c) && Character.isDigit(next);
    boolean unit = Character.isDigit(c) && UNITS.indexOf(next) >= 0;
    return between.isEmpty() || between.equals(digits ? "," : "、") || (unit && between.equals(" "));
  }

  /** Latin letters, with digits among them: vaccine, COVID-19. */
  private boolean isOneWord(int at) {
    char c = text.at(at);
    char next = text.at(at + 1);
    String between = between(at);
    return (isLatin(c) || isLatin(next))
        && (isLatin(c) || Character.isDigit(c))
        && (isLatin(next) || Character.isDigit(next))
        && (between.isEmpty() || between.equals("-"));
  }

  /** The characters between a letter and the next one. */
  private String between(int at) {
    return folded.substring(text.offset(at) + 1, text.offset(at + 1));
  }

  private Edit front(int start) {
    Span printed = new Span(start, stretch.start());
    return new Edit(new Span(0, 0), printed, "", printed.of(text.text()));
  }

  private Edit behind(int end) {
    Span printed = new Span(stretch.end(), end);
    int at = quote.text().length();
    return new Edit(new Span(at, at), printed, "", printed.of(text.text()));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < '\u0250';
  }
}
