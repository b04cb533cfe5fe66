package org.yanlu.statement.speaker;

import java.util.Optional;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/** A transliterated name whose parts are joined by dots: 阿貝爾·史登霍姆. */
final class DottedName {
  private static final int LONGEST_PART = 7;
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();
  private static final CueLexicon CUES = CueLexicon.project();

  private DottedName() {}

  /** The name around the dot at {@code dot}. */
  static Optional<Span> around(String text, int dot) {
    int start = start(text, dot);
    int end = partEnd(text, dot + 1);
    while (end < text.length() && NameReader.isDot(text.charAt(end))) {
      int next = partEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return start < dot && end > dot + 1 ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The first part begins behind a mark or a noun, or where its characters stop being sounds. */
  private static int start(String text, int dot) {
    int sounds = dot;
    while (sounds > 0 && dot - sounds < LONGEST_PART && isSoundOutsideNoun(text, sounds - 1)) {
      sounds--;
    }
    int before = sounds - 1;
    boolean oneMore =
        before >= 0
            && NameReader.mayBeGiven(text.charAt(before))
            && "和與及由對向".indexOf(text.charAt(before)) < 0
            && !endsNoun(text, before + 1)
            && (before == 0
                || !Character.isIdeographic(text.charAt(before - 1))
                || endsNoun(text, before));
    return oneMore ? before : sounds;
  }

  private static boolean isSoundOutsideNoun(String text, int at) {
    return NameReader.isSound(text.charAt(at)) && !endsNoun(text, at + 1);
  }

  private static boolean endsNoun(String text, int end) {
    return HEADS.tail(text.substring(Math.max(0, end - 8), end)).length() >= 2;
  }

  /** Whether the character at {@code at} may end a name: behind it a mark or a cue follows. */
  private static boolean isLast(String text, int at) {
    char c = text.charAt(at);
    boolean closes = at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
    return NameReader.mayBeGiven(c)
        && ADVERBS.skip(text, at, text.length()) == at
        && !CUES.startsAt(text, at)
        && HEADS.longestAt(text, at) <= at + 1
        && (closes || CUES.startsAt(text, at + 1));
  }

  private static int partEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_PART) {
      char c = text.charAt(end);
      boolean goesOn =
          NameReader.isSound(c)
              || isLast(text, end)
              || (end - from < 2
                  && NameReader.mayBeGiven(c)
                  && !CUES.startsAt(text, end)
                  && HEADS.longestAt(text, end) <= end + 1);
      if (!goesOn || (end - from >= 2 && CUES.startsAt(text, end))) {
        break;
      }
      end++;
    }
    return end;
  }
}
