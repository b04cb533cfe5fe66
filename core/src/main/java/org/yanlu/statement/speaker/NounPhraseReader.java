package org.yanlu.statement.speaker;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/**
 * Reads the noun phrase at the start of a stretch of text: connectors and dates before it are
 * passed over, and it ends before the first preposition, adverb or verb behind a noun.
 */
final class NounPhraseReader {
  /** A remark in brackets between a position and a name: 助理署長（發展）. */
  static final Pattern REMARK = Pattern.compile("（[^（）]*）");

  private static final Pattern CLAUSE = Pattern.compile("的(?:[一這那該](?:份|項|個|篇|封))?$");

  private static final int LONGEST_GAP = 5;
  static final int LONGEST_LAST_GAP = 10;
  private static final int LONGEST_TAIL = 4;
  private static final Set<HeadKind> PRONOUN = EnumSet.of(HeadKind.PRONOUN);

  private final Tokens tokenizer = new Tokens();
  private final NameReader names = new NameReader();
  private final Circumstances circumstances = new Circumstances();
  private final PersonPhrases persons = new PersonPhrases();
  private final Heads heads = Heads.project();
  private final Adverbs adverbs = Adverbs.project();

  /**
   * The noun phrase at the start of {@code text} from {@code from} to {@code to}.
   *
   * @param beforeCue whether a cue follows, so that the phrase must be its subject
   */
  Optional<NounPhrase> read(String text, int from, int to, KnownNames known, boolean beforeCue) {
    int start = circumstances.skipOpening(text, from, to, known);
    int end = strip(text, start, to);
    if (start >= end) {
      return Optional.empty();
    }
    int pronoun = pronounEnd(text, start, end);
    if (pronoun > start) {
      return Optional.of(single(new Token(new Span(start, pronoun), Token.Kind.HEAD, PRONOUN)));
    }
    if (end - start == 1 && known.isInitial(text.charAt(start))) {
      return Optional.of(single(new Token(new Span(start, end), Token.Kind.SHORT, Set.of())));
    }
    if (beforeCue && names.fills(text, start, end)) {
      return Optional.of(single(new Token(new Span(start, end), Token.Kind.NAME, Set.of())));
    }
    List<Token> tokens = tokenizer.of(text, start, end, known);
    if (beforeCue
        && known.isInitial(text.charAt(start))
        && persons.isAlone(text, start, end, tokens)) {
      return Optional.of(single(new Token(new Span(start, start + 1), Token.Kind.SHORT, Set.of())));
    }
    Optional<NounPhrase> headFinal = headFinal(text, start, end, tokens);
    if (headFinal.isPresent()) {
      return headFinal;
    }
    if (beforeCue || persons.opensWithPerson(text, start, end, tokens)) {
      Optional<NounPhrase> person = persons.find(text, start, end, tokens, beforeCue);
      if (person.isPresent()) {
        return person;
      }
    }
    return circumstances.opensAt(text, start)
        ? Optional.empty()
        : noun(text, start, end, tokens, beforeCue);
  }

  /**
   * A document before a cue with a clause before it that ends in 的: {@code 甲昨向乙提交的文件}. The
   * circumstances belong to that clause.
   */
  private static Optional<NounPhrase> headFinal(
      String text, int start, int end, List<Token> tokens) {
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    Token last = tokens.get(tokens.size() - 1);
    String before = text.substring(start, last.span().start()).strip();
    boolean document =
        last.span().end() == end && last.is(HeadKind.DOCUMENT) && CLAUSE.matcher(before).find();
    return document
        ? Optional.of(new NounPhrase(new Span(start, end), tokens, true))
        : Optional.empty();
  }

  private static NounPhrase single(Token token) {
    return new NounPhrase(token.span(), List.of(token), true);
  }

  private static int pronounEnd(String text, int start, int end) {
    boolean singular = "他她".indexOf(text.charAt(start)) >= 0;
    boolean plural = singular && text.startsWith("們", start + 1) && start + 2 <= end;
    boolean possessive = text.startsWith("的", start + 1);
    return plural ? start + 2 : singular && !possessive ? start + 1 : start;
  }

  private Optional<NounPhrase> noun(
      String text, int start, int end, List<Token> tokens, boolean beforeCue) {
    if (!beforeCue
        && !tokens.isEmpty()
        && VerbPhrases.opens(text.substring(start, tokens.get(0).span().start()))
        && text.substring(start, end).indexOf('的') < 0) {
      return Optional.empty();
    }
    if (tokens.isEmpty() || startsLate(text, start, tokens, end)) {
      int cut = circumstances.first(text, start + 1, end);
      boolean whole = REMARK.matcher(text.substring(cut, end)).replaceAll("").isBlank();
      return Optional.of(new NounPhrase(new Span(start, cut), List.of(), whole));
    }
    boolean circumstance = Circumstances.closes(text.substring(start, end));
    int last = lastToken(text, tokens, circumstance ? Integer.MAX_VALUE : end);
    int stop = tokens.get(last).span().end();
    if (stop < end && last == tokens.size() - 1 && isTail(text, tokens.get(last), end)) {
      return Optional.of(new NounPhrase(new Span(start, end), List.of(), true));
    }
    boolean complete = stop == end || circumstances.startsAt(text, stop, end);
    return Optional.of(
        new NounPhrase(new Span(start, stop), tokens.subList(0, last + 1), complete));
  }

  /** Whether a circumstance begins before the first known noun, and no relative clause with it. */
  private boolean startsLate(String text, int start, List<Token> tokens, int end) {
    int first = tokens.get(0).span().start();
    int cut = circumstances.first(text, start + 1, first);
    return cut < first && text.substring(cut, end).indexOf('的') < 0;
  }

  /** Whether what follows the last known noun is the end of a longer noun that is not known. */
  private boolean isTail(String text, Token last, int end) {
    int stop = last.span().end();
    return !last.person()
        && end - stop <= LONGEST_TAIL
        && text.charAt(stop - 1) != '方'
        && !Circumstances.closes(text.substring(stop, end))
        && !VerbPhrases.holds(text.substring(stop, end))
        && circumstances.first(text, stop, end) == end
        && !PersonPhrases.hasCue(text.substring(stop, end));
  }

  private int strip(String text, int start, int to) {
    int end = to;
    int before = adverbs.strip(text, start, end);
    while (before < end && heads.tail(text.substring(Math.max(start, end - 8), end)).length() < 2) {
      end = before;
      before = adverbs.strip(text, start, end);
    }
    return end;
  }

  /** The number of the token that ends the noun phrase. */
  private int lastToken(String text, List<Token> tokens, int end) {
    int last = 0;
    while (last + 1 < tokens.size()) {
      Token next = tokens.get(last + 1);
      String gap = text.substring(tokens.get(last).span().end(), next.span().start());
      if (!joins(text, tokens, last, gap, end)) {
        return last;
      }
      last++;
    }
    return last;
  }

  private boolean joins(String text, List<Token> tokens, int last, String gap, int end) {
    Token token = tokens.get(last);
    Token next = tokens.get(last + 1);
    gap = REMARK.matcher(gap).replaceAll("").strip();
    if (next.is(HeadKind.PRONOUN)) {
      return false;
    }
    if (gap.isBlank()) {
      boolean glued = token.person() && !next.is(HeadKind.ROLE) && next.span().length() == 1;
      return !glued && !(token.person() && next.person());
    }
    if (gap.chars().anyMatch(c -> NameReader.isLatin((char) c))) {
      return false;
    }
    if (gap.equals("、") || gap.startsWith("的")) {
      return true;
    }
    if (gap.endsWith("的")
        && !token.person()
        && (next.is(HeadKind.DOCUMENT) || next.is(HeadKind.ROLE))) {
      return true;
    }
    if (gap.contains("的")) {
      return !token.person() && !circumstances.startsAt(text, token.span().end(), text.length());
    }
    if (gap.equals("及") || gap.equals("和") || gap.equals("與") || gap.equals("暨")) {
      return tokens.get(tokens.size() - 1).span().end() == end;
    }
    if (token.person() || circumstances.startsAt(text, token.span().end(), text.length())) {
      return false;
    }
    if (end == Integer.MAX_VALUE) {
      return false;
    }
    boolean leadsToName = next.is(HeadKind.ROLE) || next.is(HeadKind.INSTITUTION);
    boolean reachesEnd = tokens.get(tokens.size() - 1).span().end() == end;
    int longest = reachesEnd ? LONGEST_LAST_GAP : LONGEST_GAP;
    return gap.length() <= longest
        && !VerbPhrases.holds(gap)
        && (leadsToName || reachesEnd)
        && circumstances.first(gap, 1, gap.length()) == gap.length()
        && !PersonPhrases.hasCue(gap);
  }
}
