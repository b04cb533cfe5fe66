package org.yanlu.statement.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/**
 * The first pass over a page: full names that stand beside a position ({@code 研究員陳洋}, {@code
 * 陳榮枝局長}) or carry a dot are certain, and are then read as names wherever they stand.
 */
public final class NameCensus {
  private final NameReader names = new NameReader();
  private final Heads heads = Heads.project();
  private final Set<String> found = new LinkedHashSet<>();

  /** Takes the names of {@code text} in. */
  public void add(String text) {
    int i = 0;
    while (i < text.length()) {
      int head = heads.longestAt(text, i);
      if (head > i && heads.kinds(text.substring(i, head)).contains(HeadKind.ROLE)) {
        after(text, head);
        before(text, i);
        i = head;
      } else {
        i = Math.max(i + 1, dotted(text, i));
      }
    }
  }

  /** The names found, with the parts of those that have parts. */
  public KnownNames names() {
    Set<String> all = new LinkedHashSet<>(found);
    return new KnownNames(all);
  }

  private void after(String text, int at) {
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    int end = names.fullName(text, start, lineEnd(text, start));
    if (end > start + 1 && names.endsName(text, end, text.length())) {
      found.add(text.substring(start, end));
    }
  }

  /** A name before a position: it must begin where a word begins. */
  private void before(String text, int at) {
    for (int length : List.of(3, 2, 4)) {
      int start = at - length;
      boolean opens = start == 0 || (start > 0 && isBoundary(text, start));
      if (opens
          && names.fullName(text, start, at) == at
          && names.familyLength(text, start, at) > 0) {
        found.add(text.substring(start, at));
        return;
      }
    }
  }

  private static boolean isBoundary(String text, int at) {
    return "，。、；：「」（）\n 　由與和及請讓對向".indexOf(text.charAt(at - 1)) >= 0;
  }

  private int dotted(String text, int at) {
    int end = names.transliterated(text, at, lineEnd(text, at));
    Span name = new Span(at, Math.max(at, end));
    boolean hasDot = name.of(text).chars().anyMatch(c -> NameReader.isDot((char) c));
    if (hasDot) {
      found.add(name.of(text));
      return end;
    }
    return at;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
