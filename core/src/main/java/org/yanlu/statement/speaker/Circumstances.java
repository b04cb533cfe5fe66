package org.yanlu.statement.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.PhraseTrie;

/**
 * What stands around a source and is no part of its name: time, place, manner, addressee.
 * Thread-safe.
 */
public final class Circumstances {
  /** Words that begin a circumstance or addressee behind a source. */
  private static final PhraseTrie<Boolean> PREPOSITIONS =
      PhraseTrie.of(
          "在|於|對|向|就|因|為|被|遭|獲|把|將|由|從|以|經|按|透過|通過|接受|回覆|"
              + "回應|出席|拜會|拜訪|會同|連同|偕同|針對|面對|會見|會晤|主持|受訪|拒絕|使用|"
              + "用|根據|發表|發出|發聲|展示|引用|引述|告訴|致函|去信|到場|到庭|隨|代表市|"
              + "提到|談到|談及|提及|聽到|聞訊|得知|看到|指著|指着|走|來|前往|到|赴|跟|與|"
              + "和|同|給|替|自|比|是|有|說|指|稱");

  /**
   * Words that open a circumstance before a source: what they govern ends with one of {@link
   * #CLOSERS}.
   */
  private static final List<String> OPENERS =
      List.of("在", "於", "當", "隨", "據", "自", "從", "對", "就", "針對", "除了", "經過");

  private static final List<String> CLOSERS =
      List.of("時", "後", "中", "上", "下", "裡", "裏", "內", "前", "期間", "之際", "方面");

  /** What a stretch that names no source begins with. */
  private static final List<String> NO_SOURCE =
      List.of(
          "面對", "代表", "被", "由", "讓", "使", "令", "把", "將", "給", "於", "在", "對", "向", "就", "以", "並",
          "從", "據", "為", "因", "無", "不", "沒", "請", "求", "搖頭", "點頭", "拿", "指着", "指著", "看", "聽", "來",
          "去", "到", "藉", "與", "和", "跟", "偕", "連同", "會同", "難以", "身", "更", "如", "若", "引起", "透過", "讓",
          "趁", "隨", "經", "擔任", "同時");

  private static final Pattern COUNT = Pattern.compile("另一|[一多][名位個家間]");
  private static final Pattern REPRESENTS = Pattern.compile("代表(?:全|本|市|港|國|台|臺|香港)");

  private final Heads heads = Heads.project();
  private final Adverbs adverbs = Adverbs.project();

  private int skip(String text, int from, int to, KnownNames known) {
    int at = from;
    int next = adverbs.skip(text, at, to);
    while (next > at
        && !COUNT.matcher(text).region(at, to).lookingAt()
        && !cutsWord(text, at, next, to)
        && heads.longestAt(text, at, to) < Math.max(next, at + 2)
        && known.longestAt(text, at, to) <= next) {
      at = next;
      next = adverbs.skip(text, at, to);
    }
    return at > from && at < to && text.charAt(at) == '的' ? at + 1 : at;
  }

  /** Whether a short adverb is but the beginning of another word: 反 of 反對. */
  private boolean cutsWord(String text, int at, int next, int to) {
    if (next != at + 1 || at + 2 > to || adverbs.skip(text, at, at + 2) > next) {
      return false;
    }
    return switch (CommonWords.shared().kind(HanFolding.fold(text.substring(at, at + 2)))) {
      case NOUN, VERB, PLACE, MODIFIER -> true;
      case TIME, PERSON, FUNCTION, OTHER -> false;
    };
  }

  /** Passes over connectors, dates and a circumstance that a postposition closes. */
  int skipOpening(String text, int from, int to, KnownNames known) {
    int opening = from;
    while (opening < to && "」』）".indexOf(text.charAt(opening)) >= 0) {
      opening++;
    }
    int start = skip(text, opening, to, known);
    for (String opener : OPENERS) {
      if (text.startsWith(opener, start)) {
        int closed = closedCircumstance(text, start + opener.length(), to);
        if (closed > 0) {
          return skip(text, closed, to, known);
        }
      }
    }
    return start;
  }

  /** Whether {@code words} end as a circumstance does: 求情時, 賽後. */
  static boolean closes(String words) {
    return CLOSERS.stream().anyMatch(words::endsWith);
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

  /** Whether an adverb, a preposition or a verb of manner starts at {@code at}. */
  public boolean startsAt(String text, int at, int end) {
    if (at < end && Character.isWhitespace(text.charAt(at))) {
      return startsAt(text, at + 1, end);
    }
    if (at >= end || adverbs.skip(text, at, end) > at) {
      return true;
    }
    char c = text.charAt(at);
    return c == '（' || PREPOSITIONS.longestAt(text, at) > at;
  }

  /** Whether a stretch that names no source begins at {@code at}. */
  boolean opensAt(String text, int at) {
    return (heads.longestAt(text, at) <= at
            || REPRESENTS.matcher(text).region(at, text.length()).lookingAt())
        && !text.startsWith("無黨", at)
        && NO_SOURCE.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** The first place from {@code from} on where one starts; {@code end} if none does. */
  int first(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && startsAt(text, i, end)) {
        return i;
      }
    }
    return end;
  }
}
