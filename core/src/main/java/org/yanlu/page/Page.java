package org.yanlu.page;

import java.util.List;
import org.yanlu.text.Span;

/**
 * A newspaper page as read: its sections, and what was noticed on the way.
 *
 * <p>Every character of {@code source} that is not blank or mark-up belongs to exactly one heading,
 * paragraph, byline or furniture span.
 *
 * @param id unique in an archive
 * @param file the file that it came from, as given; for a bulk file, that file
 * @param metadata what its front matter or JSON object says
 * @param source the text that all spans of this page are into
 * @param sections its sections in page order
 * @param furniture page numbers, running heads, front matter and other text that belongs to no
 *     section
 * @param problems what its owner should know
 */
public record Page(
    String id,
    String file,
    PageMetadata metadata,
    String source,
    List<Section> sections,
    List<Span> furniture,
    List<Problem> problems) {
  /** Copies the lists. */
  public Page {
    sections = List.copyOf(sections);
    furniture = List.copyOf(furniture);
    problems = List.copyOf(problems);
  }
}
