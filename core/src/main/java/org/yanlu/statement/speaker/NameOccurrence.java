package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/**
 * A full name where it stands, with the position printed beside it.
 *
 * @param span of the name, UTF-16
 * @param name the name
 * @param role the position before or behind it; empty if none
 * @param affiliation what stands before that position; empty if nothing
 * @param topic whether it opens its clause, as a subject does
 */
public record NameOccurrence(
    Span span, String name, String role, String affiliation, boolean topic) {
  private static final String BOUNDARIES = "，。、；：！？「」（）…—\n的由與和及請";
  private static final Heads HEADS = Heads.project();

  /** The occurrences of full names in {@code text}, in text order. */
  public static List<NameOccurrence> in(String text, KnownNames known) {
    List<NameOccurrence> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = known.longestAt(text, i, text.length());
      if (end > i && known.isFull(text.substring(i, end))) {
        found.add(of(text, new Span(i, end)));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  /** The name at {@code span} of {@code text}, with the position printed beside it. */
  public static NameOccurrence of(String text, Span span) {
    int before = span.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    int start = boundary(text, before);
    String qualifier = text.substring(start, before);
    String role = HEADS.tail(qualifier);
    boolean held = HEADS.kinds(role).contains(HeadKind.ROLE);
    String affiliation =
        held ? qualifier.substring(0, qualifier.length() - role.length()).strip() : "";
    String title = held ? role : roleBehind(text, span.end());
    return new NameOccurrence(
        span, span.of(text), title, affiliation, isTopic(text, start, span.start()));
  }

  private static String roleBehind(String text, int at) {
    int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    int end = HEADS.longestAt(text, from);
    String noun = text.substring(from, end);
    return HEADS.kinds(noun).contains(HeadKind.ROLE) ? noun : "";
  }

  private static int boundary(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 30 && BOUNDARIES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean isTopic(String text, int start, int name) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    return "，。；！？\n、」".indexOf(before) >= 0 && name - start < 25;
  }
}
