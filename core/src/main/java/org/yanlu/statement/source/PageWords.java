package org.yanlu.statement.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.speaker.BodyOccurrence;
import org.yanlu.statement.speaker.KnownNames;

/**
 * What is known of the words of a page, place by place: names of people, names of bodies, how often
 * a string stands there. Offsets are UTF-16 into the page's text. Not thread-safe.
 */
final class PageWords {
  private final String text;
  private final KnownNames known;
  private final int[] nameEnd;
  private final int[] nameStart;
  private final boolean[] full;
  private final List<BodyOccurrence> bodies;
  private final int[] bodyEnd;
  private final Map<String, Integer> counts = new HashMap<>();

  /** The words of {@code text}, which has its marks in plain form. */
  PageWords(String text, KnownNames known) {
    this.text = text;
    this.known = known;
    int length = text.length();
    nameEnd = places(length);
    nameStart = places(length);
    bodyEnd = places(length);
    full = new boolean[length + 1];
    int i = 0;
    while (i < length) {
      int end = known.longestAt(text, i, length);
      if (end > i) {
        nameEnd[i] = end;
        nameStart[end] = i;
        full[i] = known.isFull(text.substring(i, end));
      }
      i = Math.max(i + 1, end);
    }
    bodies = BodyOccurrence.in(text);
    bodies.forEach(body -> bodyEnd[body.span().start()] = body.span().end());
  }

  private static int[] places(int length) {
    int[] places = new int[length + 1];
    Arrays.setAll(places, i -> i);
    return places;
  }

  /** The page's text. */
  String text() {
    return text;
  }

  /** The names of people. */
  KnownNames known() {
    return known;
  }

  /** The names of bodies, in text order. */
  List<BodyOccurrence> bodies() {
    return bodies;
  }

  /** Behind the known name that begins at {@code at}; {@code at} if none does. */
  int nameEnd(int at) {
    return nameEnd[at];
  }

  /** Where the known name begins that ends at {@code end}; {@code end} if none does. */
  int nameStart(int end) {
    return nameStart[end];
  }

  /** Whether a full name begins at {@code at}. */
  boolean isFullAt(int at) {
    return full[at];
  }

  /** Whether exactly this stretch is the name of a body. */
  boolean isBody(int from, int to) {
    return bodyEnd[from] == to;
  }

  /** Whether a clause or a part of an enumeration opens at {@code at}. */
  boolean opensClause(int at) {
    return at == 0 || "，。；！？\n、」：　 ".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** How often {@code words} stand on the page. */
  int count(String words) {
    Integer known = counts.get(words);
    if (known != null) {
      return known;
    }
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    counts.put(words, count);
    return count;
  }
}
