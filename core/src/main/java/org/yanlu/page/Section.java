package org.yanlu.page;

import java.util.List;
import java.util.Optional;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/**
 * One piece of a page: a report, a box, a year of a timeline, a caption.
 *
 * @param id unique in its page: {@code s1}, {@code s2}, …, in page order
 * @param type what kind of piece it is
 * @param headings its heading group in reading order
 * @param bylines who signs it
 * @param dating when it is dated
 * @param paragraphs its paragraphs in reading order
 * @param span from its first to its last character in the page's source, displaced headings left
 *     out, UTF-16
 */
public record Section(
    String id,
    SectionType type,
    List<Heading> headings,
    List<Byline> bylines,
    Dating dating,
    List<Paragraph> paragraphs,
    Span span) {
  /** Copies the lists. */
  public Section {
    headings = List.copyOf(headings);
    bylines = List.copyOf(bylines);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The headline; for a section without one, empty. */
  public Optional<String> headline() {
    return first(Heading.Kind.HEADLINE);
  }

  /** The shoulder line or rubric. */
  public Optional<String> kicker() {
    return first(Heading.Kind.KICKER);
  }

  /** The series that it belongs to. */
  public Optional<String> series() {
    return first(Heading.Kind.SERIES);
  }

  /** Whether a paragraph's end is missing from the page. */
  public boolean truncated() {
    return paragraphs.stream().anyMatch(Paragraph::truncated);
  }

  /**
   * The re-joined body: one paragraph a line, with every character's origin in the page's source.
   */
  public SourceText text(String source) {
    SourceText.Builder body = SourceText.builder(source);
    for (Paragraph paragraph : paragraphs) {
      if (body.length() > 0) {
        body.addForeign("\n");
      }
      body.add(paragraph.text());
    }
    return body.build();
  }

  private Optional<String> first(Heading.Kind kind) {
    return headings.stream().filter(h -> h.kind() == kind).map(Heading::text).findFirst();
  }
}
