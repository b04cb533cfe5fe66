package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.WordCut;

/**
 * What is known of the words of a page, place by place: names of people, bodies, nouns that end a
 * source, common words. All offsets are UTF-16 into the page's text. Not thread-safe.
 */
public final class PageWords {
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();
  private static final int LONGEST_HEAD = 8;

  private final String text;
  private final KnownNames known;
  private final int[] nameEnd;
  private final int[] nameStart;
  private final boolean[] full;
  private final List<BodyOccurrence> bodies;
  private final int[] bodyEnd;
  private final Map<String, Integer> counts = new HashMap<>();

  /** The words of {@code text}, with marks in plain form. */
  public PageWords(String text, KnownNames known) {
    this.text = text;
    this.known = known;
    int length = text.length();
    nameEnd = new int[length + 1];
    nameStart = new int[length + 1];
    full = new boolean[length + 1];
    bodyEnd = new int[length + 1];
    Arrays.setAll(nameEnd, i -> i);
    Arrays.setAll(nameStart, i -> i);
    Arrays.setAll(bodyEnd, i -> i);
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

  /** The page's text. */
  public String text() {
    return text;
  }

  KnownNames known() {
    return known;
  }

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

  boolean isFullAt(int at) {
    return full[at];
  }

  boolean isBody(int from, int to) {
    return bodyEnd[from] == to;
  }

  /** How often a string stands on the page. */
  int count(String words) {
    return counts.computeIfAbsent(words, this::counted);
  }

  private int counted(String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  /** The kinds of the longest noun that ends at {@code end} and begins at {@code from} or later. */
  static Set<HeadKind> kindsBefore(String text, int from, int end) {
    return HEADS.kinds(HEADS.tail(text.substring(Math.max(from, end - LONGEST_HEAD), end)));
  }

  /** The words of a stretch and where they begin; the last entry is its end. */
  Cut cut(Span stretch) {
    List<String> words = WordCut.of(HanFolding.fold(stretch.of(text))).words();
    Map<Integer, String> starting = new HashMap<>();
    Map<Integer, String> ending = new HashMap<>();
    List<Integer> bounds = new ArrayList<>();
    int at = stretch.start();
    for (String word : words) {
      bounds.add(at);
      starting.put(at, word);
      at += word.length();
      ending.put(at, word);
    }
    bounds.add(at);
    return new Cut(bounds, starting, ending);
  }

  /** A stretch cut into words. */
  record Cut(List<Integer> bounds, Map<Integer, String> starting, Map<Integer, String> ending) {
    char letterFrom(int at) {
      String word = starting.get(at);
      return word == null ? '?' : CommonWords.shared().letter(word);
    }

    char letterTo(int at) {
      String word = ending.get(at);
      return word == null ? '?' : CommonWords.shared().letter(word);
    }
  }

  /** Behind adverbs, dates and marks from {@code from} on. */
  int skipAdverbs(int from, int to) {
    int at = from;
    while (at < to) {
      int next = ADVERBS.skip(text, at, to);
      if (next == at && "，、 　".indexOf(text.charAt(at)) >= 0) {
        next = at + 1;
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }
}
