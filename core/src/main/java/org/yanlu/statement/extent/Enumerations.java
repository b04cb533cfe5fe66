package org.yanlu.statement.extent;

import java.util.List;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.PhraseTrie;

/**
 * What a source counts up belongs together, and to what it says before: {@code 有兩個原因。一方面，…。另一方面，…}.
 */
final class Enumerations {
  /** What opens a count, and what goes on with it. */
  private record Pair(String first, PhraseTrie<Boolean> further) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("一方面", PhraseTrie.of("另一方面")),
          new Pair("首先", PhraseTrie.of("其次|再次|第二|最後|此外")),
          new Pair("第一", PhraseTrie.of("第二|第三|第四")),
          new Pair("其一", PhraseTrie.of("其二|其三")),
          new Pair("一是", PhraseTrie.of("二是|三是|四是")),
          new Pair("一來", PhraseTrie.of("二來|三來")));

  private Enumerations() {}

  /** Whether clause {@code next} goes on with a count that the content of {@code frame} began. */
  static boolean goesOn(Passage passage, Frame frame, int next) {
    Clause clause = passage.clauses().get(next);
    int from = frame.content().start();
    int first = passage.clauseAt(from);
    if (first >= next || passage.clauses().get(first).paragraph() != clause.paragraph()) {
      return false;
    }
    String plain = passage.plain();
    int start = clause.span().start();
    for (Pair pair : PAIRS) {
      boolean further =
          pair.further.longestAt(plain, start) > start && opens(passage, pair.first(), first, next);
      if (further || begins(passage, pair, next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether clause {@code next} begins a count that goes on in its paragraph. */
  private static boolean begins(Passage passage, Pair pair, int next) {
    List<Clause> clauses = passage.clauses();
    String plain = passage.plain();
    if (!plain.startsWith(pair.first(), clauses.get(next).span().start())) {
      return false;
    }
    for (int i = next + 1; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      int start = clause.span().start();
      if (clause.paragraph() != clauses.get(next).paragraph()) {
        return false;
      }
      if (pair.further.longestAt(plain, start) > start) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause from {@code from} to before {@code to} begins with {@code word}. */
  private static boolean opens(Passage passage, String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.plain().startsWith(word, passage.clauses().get(i).span().start())) {
        return true;
      }
    }
    return false;
  }
}
