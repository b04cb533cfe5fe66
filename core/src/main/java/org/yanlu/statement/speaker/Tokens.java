package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

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
      Token token = at(text, i, to, known, tokens);
      if (token.span().isEmpty()) {
        i++;
      } else {
        tokens.add(token);
        i = token.span().end();
      }
    }
    return tokens;
  }

  private Token at(String text, int at, int end, KnownNames known, List<Token> before) {
    int head = heads.longestAt(text, at, end);
    if (head == at + 1 && OTHER_WORD.matcher(text).region(at, end).lookingAt()) {
      head = at;
    }
    if (head > at && head < end && text.charAt(head) == '長' && isBody(text, at, head)) {
      return new Token(new Span(at, head + 1), Token.Kind.HEAD, Set.of(HeadKind.ROLE));
    }
    int later = head > at + 1 ? heads.longestAt(text, at + 1, end) : at;
    if (later > head && later - at - 1 >= 2) {
      head = at;
    }
    int name = known.longestAt(text, at, end);
    if (name > at && name >= head) {
      boolean full = known.isFull(text.substring(at, name));
      return name(at, name, full ? Token.Kind.NAME : Token.Kind.SHORT);
    }
    boolean afterRole = !before.isEmpty() && before.get(before.size() - 1).span().end() == at;
    if (afterRole || opens(text, at)) {
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
