package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yanlu.text.Span;

/** A section being put together. Not thread-safe. */
final class SectionDraft {
  /** Lines of its heading group. */
  final List<Block> titles = new ArrayList<>();

  /** Headings given back to it. */
  final List<Heading> displaced = new ArrayList<>();

  /** Headings within its body. */
  final List<Heading> crossheads = new ArrayList<>();

  final List<Byline> bylines = new ArrayList<>();
  List<Paragraph> paragraphs = new ArrayList<>();
  final List<Span> extent = new ArrayList<>();
  OptionalInt year = OptionalInt.empty();
  boolean caption;

  /** The words of the line that signs it, which may tell the day: 台北5日電. */
  String dateline = "";

  /** Whether a line that signs stands behind its text. */
  boolean closed;

  /** Whether it has text. */
  boolean hasBody() {
    return !paragraphs.isEmpty();
  }

  /** Its heading group as it will stand. */
  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    boolean labelsOnly = !displaced.isEmpty();
    if (labelsOnly) {
      titles.forEach(t -> headings.add(HeadingGroup.heading(Heading.Kind.KICKER, t, false)));
    } else {
      headings.addAll(HeadingGroup.of(titles));
    }
    headings.addAll(displaced);
    headings.addAll(crossheads);
    return headings;
  }

  /** Gives its paragraphs the roles that they have in a dialogue. */
  void findDialogue() {
    paragraphs = Dialogue.withRoles(paragraphs);
  }

  /** From its first to its last character. */
  Span span() {
    return Hulls.of(extent);
  }
}
