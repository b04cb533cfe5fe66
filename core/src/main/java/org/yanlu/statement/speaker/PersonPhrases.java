package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.text.Span;

/** Finds the person whom a stretch of text names as its subject, behind what qualifies one. */
final class PersonPhrases {
  private static final Pattern AGE = Pattern.compile("(?:現年|今年)? ?[\\d一二三四五六七八九十]+ ?歲 ?的?");
  private static final int LONGEST_MANNER = 6;

  private static final CueLexicon CUES = CueLexicon.project();

  private final Circumstances circumstances = new Circumstances();

  /** A clause that a person opens, or that is nothing but a person with what qualifies one. */
  boolean opensWithPerson(String text, int start, int end, List<Token> tokens) {
    int behind = start;
    for (Token token : tokens) {
      String gap = text.substring(behind, token.span().start());
      if (behind > start && !gap.isBlank()) {
        return false;
      }
      behind = token.span().end();
      if (token.person()) {
        boolean whole = token.span().end() == end;
        return whole || (!circumstances.opensAt(text, start) && !goesOn(text, token.span().end()));
      }
      if (!token.is(HeadKind.ROLE) && !token.is(HeadKind.INSTITUTION)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a family name stands alone: what follows it is no part of a name or noun. */
  boolean isAlone(String text, int start, int end, List<Token> tokens) {
    return (tokens.isEmpty() && end - start <= LONGEST_MANNER)
        || (start + 1 < end
            && "在向對就則也亦又還仍曾再".indexOf(text.charAt(start + 1)) >= 0
            && (tokens.isEmpty() || tokens.get(0).span().start() > start + 1));
  }

  /** Whether a noun phrase goes on behind {@code at}. */
  private static boolean goesOn(String text, int at) {
    return at < text.length() && "的之嘅、和與及等所一（《「".indexOf(text.charAt(at)) >= 0;
  }

  /** A person before a cue: the first one whose name ends the phrase and has a fit word before. */
  Optional<NounPhrase> find(
      String text, int start, int end, List<Token> tokens, boolean beforeCue) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int at = token.span().start();
      int stop = token.span().end();
      boolean honoured = MentionReader.HONORIFIC.matcher(text).region(stop, end).lookingAt();
      boolean titled =
          i + 1 < tokens.size()
              && tokens.get(i + 1).is(HeadKind.ROLE)
              && text.substring(stop, tokens.get(i + 1).span().start()).isBlank();
      int last = titled ? i + 1 : i;
      stop = tokens.get(last).span().end();
      boolean ends =
          stop == end
              || honoured
              || circumstances.startsAt(text, stop, end)
              || (last == tokens.size() - 1 && isManner(stop, end))
              || isVerbal(text, tokens, last, end)
              || (!beforeCue && !goesOn(text, stop));
      if (token.person()
          && ends
          && isQualified(text, start, at, i == 0 ? start : tokens.get(i - 1).span().end())) {
        return Optional.of(
            new NounPhrase(new Span(start, stop), tokens.subList(0, last + 1), true));
      }
    }
    return beforeCue ? unlisted(text, start, end, tokens) : Optional.empty();
  }

  /** A name that the first pass missed: two to four characters between a position and the cue. */
  private Optional<NounPhrase> unlisted(String text, int start, int end, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Token last = tokens.get(tokens.size() - 1);
    int rest = end - last.span().end();
    boolean name =
        last.is(HeadKind.ROLE)
            && rest >= 2
            && rest <= 4
            && circumstances.first(text, last.span().end(), end) == end
            && !VerbPhrases.opens(text.substring(last.span().end(), end))
            && !hasCue(text.substring(last.span().end(), end));
    if (!name) {
      return Optional.empty();
    }
    List<Token> all = new ArrayList<>(tokens);
    all.add(new Token(new Span(last.span().end(), end), Token.Kind.NAME, Set.of()));
    return Optional.of(new NounPhrase(new Span(start, end), all, true));
  }

  /**
   * Whether a name at {@code at} can be the subject: nothing that takes an object stands before.
   */
  private boolean isQualified(String text, int start, int at, int before) {
    if (at == start) {
      return true;
    }
    String gap =
        AGE.matcher(NounPhraseReader.REMARK.matcher(text.substring(before, at)).replaceAll(""))
            .replaceAll("")
            .strip();
    boolean governed = !gap.isEmpty() && isGoverned(gap);
    return !governed
        && (gap.isEmpty()
            || gap.endsWith("的")
            || gap.endsWith("嘅")
            || gap.equals("、")
            || gap.equals("和")
            || (gap.startsWith("、") && gap.length() <= NounPhraseReader.LONGEST_LAST_GAP)
            || (before == start
                && gap.length() <= NounPhraseReader.LONGEST_LAST_GAP
                && !VerbPhrases.opens(gap)));
  }

  private boolean isGoverned(String gap) {
    return ("對向與跟同給把被由讓請和為替".indexOf(gap.charAt(gap.length() - 1)) >= 0 && !gap.equals("和"))
        || hasCue(gap);
  }

  /**
   * Whether what stands between the name and the cue is a verb phrase: it does not go on as a noun
   * phrase would, and no noun ends it.
   */
  private static boolean isVerbal(String text, List<Token> tokens, int name, int end) {
    int stop = tokens.get(name).span().end();
    boolean noun = tokens.get(tokens.size() - 1).span().end() == end;
    boolean adjacent = name + 1 < tokens.size() && tokens.get(name + 1).span().start() == stop;
    return !goesOn(text, stop) && !noun && !adjacent;
  }

  /** A short stretch that tells how something is said: 笑著, 聽後搖頭. */
  private static boolean isManner(int from, int end) {
    return end - from <= LONGEST_MANNER && from < end;
  }

  /** Whether a cue stands in {@code gap}. */
  static boolean hasCue(String gap) {
    return !CUES.hits(gap, 0, gap.length(), i -> true).isEmpty();
  }
}
