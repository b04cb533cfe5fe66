package org.yanlu.page.edge;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;

/** The words next to an edge, folded, with their kinds. Immutable. */
final class EdgeWords {
  /** So many characters next to the edge are cut into words. */
  private static final int REACH = 14;

  /** Kind of what stands beyond the piece. */
  private static final char NOTHING = '|';

  /** A word no rarer than this is common. */
  private static final int COMMON = 19;

  private final List<String> words;

  private EdgeWords(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** The words at the end of {@code text}. */
  static EdgeWords before(String text) {
    return new EdgeWords(cut(text.substring(Math.max(0, text.length() - REACH))));
  }

  /** The words at the start of {@code text}. */
  static EdgeWords after(String text) {
    return new EdgeWords(cut(text.substring(0, Math.min(REACH, text.length()))));
  }

  int size() {
    return words.size();
  }

  String get(int at) {
    return words.get(at);
  }

  /** The letters of the kinds of the words from {@code from} to before {@code to}. */
  String kinds(int from, int to) {
    StringBuilder kinds = new StringBuilder();
    for (int i = from; i < to; i++) {
      kinds.append(kind(i));
    }
    return kinds.toString();
  }

  /** The letter of a word's kind; of one that is not Chinese the sort of its characters. */
  char kind(int at) {
    if (at < 0 || at >= words.size()) {
      return NOTHING;
    }
    String word = words.get(at);
    char c = word.charAt(0);
    return Marks.isHan(c) ? CommonWords.shared().letter(word) : sort(c);
  }

  /** Whether word {@code at} is there and common enough to be evidence by itself. */
  boolean isCommon(int at) {
    return at >= 0 && at < words.size() && CommonWords.shared().rarity(words.get(at)) <= COMMON;
  }

  /** Length of a word and how rare each of its characters makes it, in ten steps. */
  String shape(int at) {
    String word = words.get(at);
    int rarity = CommonWords.shared().rarity(word) / word.length() / 3;
    return word.length() + "/" + Math.min(9, rarity);
  }

  private static char sort(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    return Marks.isLatin(c) ? 'A' : Marks.isOpening(c) ? '(' : Marks.isClosing(c) ? ')' : ',';
  }

  /** Chinese is cut into words, any other run of one sort is one word. */
  private static List<String> cut(String text) {
    String folded = HanFolding.fold(text);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at + 1;
      while (end < folded.length() && isSameSort(folded.charAt(at), folded.charAt(end))) {
        end++;
      }
      String run = folded.substring(at, end);
      words.addAll(Marks.isHan(run.charAt(0)) ? WordCut.of(run).words() : List.of(run));
      at = end;
    }
    return words;
  }

  private static boolean isSameSort(char one, char other) {
    return Marks.isHan(one)
        ? Marks.isHan(other)
        : !Marks.isHan(other) && sort(one) == sort(other) && sort(one) != ',';
  }
}
