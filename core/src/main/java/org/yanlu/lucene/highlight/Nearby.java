package org.yanlu.lucene.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * Strings that must stand near each other, in any order. What they are planned as, intervals with a
 * greatest gap, counts positions, and every character has one: here the characters are counted.
 */
final class Nearby {
  /** Each string, folded, with how often it is asked for. */
  private final Map<String, Integer> parts = new LinkedHashMap<>();

  /** How long the shortest stretch that holds all of them may be, in characters. */
  private final long longest;

  /**
   * Looks for strings.
   *
   * @param strings the strings, none empty
   * @param within how many characters that belong to none of them may lie between them
   */
  Nearby(List<String> strings, int within) {
    long characters = within;
    for (String string : strings) {
      String folded = HanFolding.fold(string);
      parts.merge(folded, 1, Integer::sum);
      characters += folded.codePointCount(0, folded.length());
    }
    longest = characters;
  }

  private record Occurrence(String part, Span span) {}

  /** Where the strings stand in {@code folded} with all others near them. */
  List<Span> in(String folded) {
    List<Occurrence> all = occurrences(folded);
    Set<Occurrence> near = new HashSet<>();
    for (int first = 0; first < all.size(); first++) {
      List<Occurrence> window = window(folded, all, first);
      if (holdsEveryPart(window)) {
        near.addAll(window);
      }
    }
    return near.stream().map(Occurrence::span).toList();
  }

  private List<Occurrence> occurrences(String folded) {
    List<Occurrence> all = new ArrayList<>();
    for (String part : parts.keySet()) {
      for (int at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
        all.add(new Occurrence(part, new Span(at, at + part.length())));
      }
    }
    all.sort(Comparator.comparing(Occurrence::span));
    return all;
  }

  /** Those that lie in the longest stretch that begins with the {@code first}. */
  private List<Occurrence> window(String folded, List<Occurrence> all, int first) {
    int start = all.get(first).span().start();
    // a character is at most two units
    long end = start + 2 * longest;
    List<Occurrence> window = new ArrayList<>();
    for (Occurrence occurrence : all.subList(first, all.size())) {
      if (occurrence.span().start() >= end) {
        break;
      }
      if (folded.codePointCount(start, occurrence.span().end()) <= longest) {
        window.add(occurrence);
      }
    }
    return window;
  }

  private boolean holdsEveryPart(List<Occurrence> window) {
    return parts.entrySet().stream()
        .allMatch(
            part ->
                window.stream().filter(o -> o.part().equals(part.getKey())).count()
                    >= part.getValue());
  }
}
