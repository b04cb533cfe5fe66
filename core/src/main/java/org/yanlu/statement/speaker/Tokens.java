package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/** Cuts a stretch of text into the words that can name a source; what lies between has no token. */
final class Tokens {
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
      Token token = at(text, i, to, known, tokens, from);
      if (token.span().isEmpty()) {
        i++;
      } else {
        tokens.add(token);
        i = token.span().end();
      }
    }
    return tokens;
  }

  private Token at(String text, int at, int end, KnownNames known, List<Token> before, int from) {
    int fullName = known.longestAt(text, at, end);
    int head = Math.min(end, heads.longestAt(text.substring(0, end), at));
    if (fullName > at && fullName >= head) {
      return name(at, fullName, Token.Kind.NAME);
    }
    boolean afterRole = !before.isEmpty() && endsBefore(before.get(before.size() - 1), text, at);
    boolean atStart = at == from || isOpen(text.charAt(at - 1));
    if (afterRole || atStart) {
      int person = names.titledName(text, at, end);
      if (person > at) {
        return name(at, person, Token.Kind.TITLED);
      }
      person = names.fullName(text, at, end);
      if (person > at && person > head && (person - at > 2 || names.endsName(text, person, end))) {
        return name(at, person, Token.Kind.NAME);
      }
    }
    int latin = names.latinName(text, at, end);
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

  private static boolean endsBefore(Token last, String text, int at) {
    boolean touches = text.substring(last.span().end(), at).isBlank();
    return touches && (last.is(HeadKind.ROLE) || last.is(HeadKind.INSTITUTION));
  }

  private static boolean isOpen(char before) {
    return "，。、；：「」『』的和及與跟 　\n）名位".indexOf(before) >= 0;
  }

  private static Token name(int start, int end, Token.Kind kind) {
    return new Token(new Span(start, end), kind, Set.of());
  }
}
