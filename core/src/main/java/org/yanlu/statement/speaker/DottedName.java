package org.yanlu.statement.speaker;

import java.util.Optional;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/** A transliterated name whose parts are joined by dots: 阿貝爾·史登霍姆. */
final class DottedName {
  private static final int LONGEST_PART = 7;
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();
  private static final CueLexicon CUES = CueLexicon.project();

  private static final String JOINTS = "和與及由對向是的為到在讓請給把被跟同替";

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

  /**
   * The first part begins behind the nearest mark, noun or joint; where none is near, where its
   * characters stop being sounds.
   */
  private static int start(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < LONGEST_PART && isPart(text.charAt(start - 1))) {
      start--;
      if (start == 0 || opensAt(text, start)) {
        return start;
      }
    }
    int sounds = dot;
    while (sounds > start && NameReader.isSound(text.charAt(sounds - 1))) {
      sounds--;
    }
    return sounds;
  }

  private static boolean isPart(char c) {
    return Character.isIdeographic(c) && NameReader.mayBeGiven(c);
  }

  private static boolean opensAt(String text, int at) {
    return !Character.isIdeographic(text.charAt(at - 1))
        || JOINTS.indexOf(text.charAt(at - 1)) >= 0
        || endsNoun(text, at);
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

  /** Whether a common word begins at {@code at} that no name goes on with: 達烏德維持. */
  private static boolean opensWord(String text, int at) {
    return at + 2 <= text.length()
        && !NameReader.isSound(text.charAt(at + 1))
        && CommonWords.shared().contains(HanFolding.fold(text.substring(at, at + 2)));
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
      if (!goesOn || (end - from >= 2 && (CUES.startsAt(text, end) || opensWord(text, end)))) {
        break;
      }
      end++;
    }
    return end;
  }
}
