package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.text.Span;

/**
 * Finds where the cue and the mention of a statement stand whose annotation gives their words
 * alone: the cue nearest to the content and not inside it, the mention nearest to the cue.
 */
final class GoldPlaces {
  /** What parts the pieces of a cue that its source stands between: {@code 據…報道}. */
  private static final String GAP = "…";

  private static final int FARTHEST_CUE = 40;
  private static final int FARTHEST_MENTION = 60;

  /** A cue behind its content is that much less likely than one before it. */
  private static final int BEHIND = 3;

  private GoldPlaces() {}

  /** The pieces of the cue {@code words} of a statement with that content; empty if not found. */
  static List<Span> cue(String text, String words, List<Span> content) {
    List<Span> pieces = new ArrayList<>();
    if (words.isBlank() || words.equals("null") || content.isEmpty()) {
      return pieces;
    }
    String whole = text.contains(words) ? words : "";
    String[] parts = whole.isEmpty() ? words.split(GAP, -1) : new String[] {whole};
    for (String part : parts) {
      nearest(text, part, content).ifPresent(pieces::add);
    }
    return pieces;
  }

  private static Optional<Span> nearest(String text, String part, List<Span> content) {
    int start = content.get(0).start();
    int end = content.get(content.size() - 1).end();
    int best = FARTHEST_CUE;
    Optional<Span> nearest = Optional.empty();
    for (int at = part.isEmpty() ? -1 : text.indexOf(part);
        at >= 0;
        at = text.indexOf(part, at + 1)) {
      Span span = new Span(at, at + part.length());
      if (content.stream().anyMatch(span::overlaps)) {
        continue;
      }
      int distance = span.end() <= start ? start - span.end() : at >= end ? at - end + BEHIND : 1;
      if (distance < best) {
        best = distance;
        nearest = Optional.of(span);
      }
    }
    return nearest;
  }

  /** Where the mention {@code words} stands that belongs to {@code cue}; empty if it is elided. */
  static Optional<Span> mention(String text, String words, List<Span> cue) {
    if (words.isBlank() || words.equals("null") || cue.isEmpty()) {
      return Optional.empty();
    }
    int start = cue.get(0).start();
    int before = text.lastIndexOf(words, start);
    if (before >= 0 && start - before - words.length() < FARTHEST_MENTION) {
      return Optional.of(new Span(before, before + words.length()));
    }
    int behind = text.indexOf(words, start);
    return behind >= 0 && behind - cue.get(0).end() < FARTHEST_CUE
        ? Optional.of(new Span(behind, behind + words.length()))
        : Optional.empty();
  }
}
