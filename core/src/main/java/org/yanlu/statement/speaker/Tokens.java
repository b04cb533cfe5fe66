package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.WordKind;

/** Cuts a stretch of text into the words that can name a source; what lies between has no token. */
final class Tokens {
  /** Words that begin like a pronoun and are none. */
  private static final Pattern OTHER_WORD = Pattern.compile("其[後中實他次餘它]|自[從由稱]|我國");

  private final NameReader names = new NameReader();
  private final Heads heads = Heads.project();

  /** The tokens of {@code text} from {@code from} to {@code to}, in text order. */
  List<Token> of(String text, int from, int to, KnownNames known) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (text.charAt(i) == '（') {
        int closing = text.indexOf('）', i);
        i = closing < 0 || closing >= to ? to : closing + 1;
        continue;
      }
      boolean opens = i == from || opens(text, i);
      Token token = at(text, i, to, known, opens || follows(tokens, i));
      if (token.span().isEmpty()) {
        i++;
      } else {
        tokens.add(token);
        i = token.span().end();
      }
    }
    return tokens;
  }

  private static boolean follows(List<Token> tokens, int at) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).span().end() == at;
  }

  private Token at(String text, int at, int end, KnownNames known, boolean opens) {
    int head = heads.longestAt(text, at, end);
    if (head == at + 1 && OTHER_WORD.matcher(text).region(at, end).lookingAt()) {
      head = at;
    }
    if (head > at
        && head < end
        && text.charAt(head) == '長'
        && isBody(text, at, head)
        && text.charAt(head - 1) != '議') {
      return new Token(new Span(at, head + 1), Token.Kind.HEAD, Set.of(HeadKind.ROLE));
    }
    if (isCrossed(text, at, head, end) || isInsideWord(text, at, head, end)) {
      head = at;
    }
    int name = known.longestAt(text, at, end);
    if (name > at && name >= head) {
      boolean full = known.isFull(text.substring(at, name));
      return name(at, name, full ? Token.Kind.NAME : Token.Kind.SHORT);
    }
    if (opens) {
      int titled = names.titledName(text, at, end);
      if (titled > Math.max(at, head)) {
        return name(at, titled, Token.Kind.TITLED);
      }
    }
    int latin = names.latinName(text, at, end);
    if (text.charAt(at) == '阿' && names.latinName(text, at + 1, end) > at + 1) {
      return name(at, names.latinName(text, at + 1, end), Token.Kind.NAME);
    }
    if (latin > at) {
      return name(at, latin, Token.Kind.LATIN);
    }
    if (text.charAt(at) == '《') {
      int closing = text.indexOf('》', at);
      if (closing > at && closing < end) {
        return name(at, closing + 1, Token.Kind.WORK);
      }
    }
    return head > at
        ? new Token(new Span(at, head), Token.Kind.HEAD, heads.kinds(text.substring(at, head)))
        : name(at, at, Token.Kind.HEAD);
  }

  /** Whether a longer noun begins inside the noun and ends behind it: 店東 and 東主. */
  private boolean isCrossed(String text, int at, int head, int end) {
    for (int i = at + 1; i < head; i++) {
      int later = heads.longestAt(text, i, end);
      if (later > head && later - i >= 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun of one character is but a part of another word: 國 of 國家, 場 of 現場. */
  private boolean isInsideWord(String text, int at, int head, int end) {
    if (head != at + 1) {
      return false;
    }
    boolean ahead =
        at + 2 <= end
            && CommonWords.shared().kind(fold(text, at)) == WordKind.NOUN
            && heads.longestAt(text, at + 1, end) <= at + 2;
    WordKind back = at > 0 ? CommonWords.shared().kind(fold(text, at - 1)) : WordKind.OTHER;
    return ahead
        || switch (back) {
          case NOUN, PLACE, VERB, MODIFIER -> true;
          case TIME, PERSON, FUNCTION, OTHER -> false;
        };
  }

  private static String fold(String text, int at) {
    return HanFolding.fold(text.substring(at, at + 2));
  }

  private boolean isBody(String text, int at, int head) {
    return heads.kinds(text.substring(at, head)).contains(HeadKind.INSTITUTION);
  }

  private static boolean opens(String text, int at) {
    return at == 0 || "，。、；：「」『』的嘅和及與跟 　\n）名位個".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static Token name(int start, int end, Token.Kind kind) {
    return new Token(new Span(start, end), kind, Set.of());
  }
}
