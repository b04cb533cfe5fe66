package org.yanlu.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.Span;

/**
 * The law of pages: every non-blank character of the source belongs to exactly one heading,
 * paragraph, byline or furniture span.
 */
final class PageLaw {
  private PageLaw() {}

  /** Fails unless {@code page} keeps the law. */
  static void check(Page page) {
    String source = page.source();
    byte[] owners = new byte[source.length()];
    Set<Span> headings = new LinkedHashSet<>();
    for (Section section : page.sections()) {
      // the title of a timeline is a heading of each of its years
      section.headings().forEach(heading -> headings.add(heading.span()));
      section.bylines().forEach(byline -> own(owners, byline.span()));
      for (Paragraph paragraph : section.paragraphs()) {
        paragraph.text().sourceSpans().forEach(span -> own(owners, span));
        checkText(source, paragraph);
      }
    }
    headings.forEach(span -> own(owners, span));
    page.furniture().forEach(span -> own(owners, span));
    for (int i = 0; i < owners.length; i++) {
      if (!Marks.isBlank(source.charAt(i)) && owners[i] != 1) {
        int from = Math.max(0, i - 20);
        fail(
            "character %d of page %s belongs to %d spans: %s"
                .formatted(
                    i,
                    page.id(),
                    owners[i],
                    source.substring(from, i) + "⟦" + source.charAt(i) + "⟧"));
      }
    }
  }

  private static void own(byte[] owners, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      owners[i]++;
    }
  }

  private static void checkText(String source, Paragraph paragraph) {
    for (int i = 0; i < paragraph.text().length(); i++) {
      int origin = paragraph.text().toSource(i);
      if (origin >= 0) {
        assertEquals(source.charAt(origin), paragraph.text().text().charAt(i));
      }
    }
  }
}
