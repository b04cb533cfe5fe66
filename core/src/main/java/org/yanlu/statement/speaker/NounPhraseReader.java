package org.yanlu.statement.speaker;

import java.util.List;
import java.util.Optional;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.text.Span;

/**
 * Reads the noun phrase at the start of a stretch of text: connectors and dates before it are
 * passed over, and it ends before the first preposition, adverb or verb behind a noun.
 */
final class NounPhraseReader {
  /** Words that begin a circumstance or addressee behind a source. */
  private static final List<String> PREPOSITIONS =
      List.of(
          "在", "於", "對", "向", "就", "因", "為", "被", "遭", "獲", "把", "將", "由", "從", "以", "經", "按", "透過",
          "通過", "接受", "回覆", "回應", "出席", "針對", "面對", "會見", "會晤", "主持", "受訪", "拒絕", "使用", "根據", "發表",
          "發出", "發聲", "展示", "引用", "引述", "告訴", "致函", "去信", "到場", "到庭", "隨", "代表市", "提到", "談到", "談及",
          "提及", "聽到", "聞訊", "得知", "看到", "指著", "指着", "走", "來", "前往", "到", "赴", "跟", "與", "和", "同",
          "給", "替", "自", "比", "是", "有", "說", "指", "稱");

  /**
   * Words that open a circumstance before a source: what they govern ends with one of {@link
   * #CLOSERS}.
   */
  private static final List<String> OPENERS =
      List.of("在", "於", "當", "隨", "據", "自", "從", "對於", "對", "就", "針對", "除了", "經過");

  private static final List<String> CLOSERS =
      List.of("時", "後", "中", "上", "下", "裡", "裏", "內", "前", "期間", "之際", "方面");

  private static final int LONGEST_GAP = 5;

  private final Tokens tokenizer = new Tokens();
  private final Adverbs adverbs = Adverbs.project();
  private final CueLexicon cues = CueLexicon.project();

  /** The noun phrase at the start of {@code text} from {@code from} to {@code to}. */
  Optional<NounPhrase> read(String text, int from, int to, KnownNames known) {
    int start = skipOpening(text, from, to);
    int end = adverbs.stripAll(text, start, to);
    if (start >= end) {
      return Optional.empty();
    }
    List<Token> tokens = tokenizer.of(text, start, end, known);
    if (tokens.isEmpty()) {
      int cut = firstPreposition(text, start + 1, end);
      return Optional.of(new NounPhrase(new Span(start, cut), List.of(), cut == end));
    }
    int last = lastToken(text, tokens, end);
    int stop = tokens.get(last).span().end();
    boolean complete = stop == end || startsCircumstance(text, stop, end);
    return Optional.of(
        new NounPhrase(new Span(start, stop), tokens.subList(0, last + 1), complete));
  }

  /** Passes over connectors, dates and a circumstance that a postposition closes. */
  private int skipOpening(String text, int from, int to) {
    int start = adverbs.skipAll(text, from, to);
    for (String opener : OPENERS) {
      if (text.startsWith(opener, start)) {
        int closed = closedCircumstance(text, start + opener.length(), to);
        if (closed > 0) {
          return adverbs.skipAll(text, closed, to);
        }
      }
    }
    return start;
  }

  private static int closedCircumstance(String text, int from, int to) {
    for (int i = from + 1; i < Math.min(to - 1, from + 24); i++) {
      for (String closer : CLOSERS) {
        if (text.startsWith(closer, i) && i + closer.length() < to) {
          return i + closer.length();
        }
      }
    }
    return 0;
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
    if (gap.isBlank()) {
      return !(token.person() && next.person());
    }
    if (gap.contains("的") || gap.equals("、")) {
      return !gap.startsWith("在") || gap.contains("的");
    }
    if (gap.equals("及") || gap.equals("和") || gap.equals("與") || gap.equals("暨")) {
      return tokens.get(tokens.size() - 1).span().end() == end;
    }
    if (token.person() || startsCircumstance(text, token.span().end(), end)) {
      return false;
    }
    boolean leadsToName = next.is(HeadKind.ROLE) || next.is(HeadKind.INSTITUTION);
    boolean reachesEnd = tokens.get(tokens.size() - 1).span().end() == end;
    return gap.length() <= LONGEST_GAP && (leadsToName || reachesEnd) && !hasCue(gap);
  }

  private boolean hasCue(String gap) {
    return !cues.hits(gap, 0, gap.length(), i -> true).isEmpty();
  }

  private boolean startsCircumstance(String text, int at, int end) {
    if (at >= end || adverbs.skip(text, at, end) > at) {
      return true;
    }
    char c = text.charAt(at);
    return c == '（' || PREPOSITIONS.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private int firstPreposition(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (startsCircumstance(text, i, end)) {
        return i;
      }
    }
    return end;
  }
}
