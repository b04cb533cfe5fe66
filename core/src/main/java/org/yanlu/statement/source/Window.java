package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.statement.speaker.NameReader;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.WordCut;

/**
 * A stretch of a page in which a source may be named: its words, and where names may begin and end.
 * Offsets are UTF-16 into the page's text. Immutable and thread-safe.
 */
final class Window {
  private static final int MOST_BOUNDS = 36;
  private static final char NO_WORD = '?';
  private static final String NEVER_FIRST = "，。、；：！？」』》）〉 　\n—…";
  private static final String NEVER_LAST = "，。、；：！？「『《（〈 　\n—…";
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();

  private final PageWords page;
  private final String text;
  private final Span span;
  private final int opening;
  private final int closing;
  private final List<Integer> bounds;
  private final Map<Integer, Character> openingLetters = new HashMap<>();
  private final Map<Integer, Character> closingLetters = new HashMap<>();

  Window(PageWords page, Span span) {
    this.page = page;
    this.span = span;
    text = page.text();
    opening = opening(text, span);
    BitSet found = new BitSet();
    cut(found);
    for (int i = span.start(); i < span.end(); i++) {
      addScripts(found, i);
      addWords(found, i);
    }
    found.set(opening);
    closing = stripAdverbs(found);
    bounds = fewer(found.stream().boxed().collect(Collectors.toCollection(ArrayList::new)));
  }

  /** Where it is. */
  Span span() {
    return span;
  }

  /** Behind adverbs, dates and marks at its start. */
  int opening() {
    return opening;
  }

  /** Before adverbs and dates at its end. */
  int closing() {
    return closing;
  }

  /** Where a name may begin, from {@code from} on. */
  List<Integer> starts(int from) {
    return bounds.stream()
        .filter(at -> at >= from && at < span.end() && mayBegin(text.charAt(at)))
        .toList();
  }

  private static boolean mayBegin(char c) {
    return NEVER_FIRST.indexOf(c) < 0 && !SourceWords.project().has(Use.ATTRIBUTIVE, c);
  }

  /** Where a name that begins at {@code start} may end, if it is no longer than {@code longest}. */
  List<Integer> ends(int start, int longest) {
    return bounds.stream()
        .filter(at -> at > start && at - start <= longest)
        .filter(at -> NEVER_LAST.indexOf(text.charAt(at - 1)) < 0)
        .toList();
  }

  /** Part of speech of the word that begins at {@code at}; {@code ?} if none does. */
  char letterFrom(int at) {
    return openingLetters.getOrDefault(at, NO_WORD);
  }

  /** Part of speech of the word that ends at {@code at}; {@code ?} if none does. */
  char letterTo(int at) {
    return closingLetters.getOrDefault(at, NO_WORD);
  }

  /** Behind adverbs, dates and marks at the start of {@code span}. */
  static int opening(String text, Span span) {
    int at = span.start();
    while (at < span.end()) {
      int next = ADVERBS.skip(text, at, span.end());
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

  /** Words begin and end names. */
  private void cut(BitSet found) {
    int at = span.start();
    found.set(at);
    for (String word : WordCut.of(HanFolding.fold(span.of(text))).words()) {
      char letter = CommonWords.shared().letter(word);
      openingLetters.put(at, letter);
      at += word.length();
      closingLetters.put(at, letter);
      found.set(at);
    }
  }

  /** Marks part names, and so do changes to and from Latin letters. */
  private void addScripts(BitSet found, int at) {
    char c = text.charAt(at);
    boolean mark = !Character.isLetterOrDigit(c);
    boolean latin = NameReader.isLatin(c);
    if (mark || (latin && at > span.start() && !NameReader.isLatin(text.charAt(at - 1)))) {
      found.set(at);
    }
    if (mark || (latin && at + 1 < span.end() && !NameReader.isLatin(text.charAt(at + 1)))) {
      found.set(at + 1);
    }
  }

  /** Known names and nouns hold together, whatever words they are cut into. */
  private void addWords(BitSet found, int at) {
    int name = page.nameEnd(at);
    if (name > at && name <= span.end()) {
      found.set(at);
      found.set(name);
    }
    int head = HEADS.longestAt(text, at, span.end());
    if (head > at + 1) {
      found.set(at);
      found.set(head);
    }
    if (found.get(at) && page.known().isInitial(text.charAt(at))) {
      found.set(at + 1);
    }
  }

  /** Each adverb at the end may be left out; where the first of them begins. */
  private int stripAdverbs(BitSet found) {
    int end = span.end();
    int before = ADVERBS.strip(text, span.start(), end);
    while (before < end && before > span.start()) {
      end = before;
      found.set(end);
      before = ADVERBS.strip(text, span.start(), end);
    }
    return end;
  }

  /** Of too many, those in the middle are left out. */
  private static List<Integer> fewer(List<Integer> bounds) {
    if (bounds.size() > MOST_BOUNDS) {
      bounds.subList(MOST_BOUNDS / 2, bounds.size() - MOST_BOUNDS / 2).clear();
    }
    return List.copyOf(bounds);
  }
}
