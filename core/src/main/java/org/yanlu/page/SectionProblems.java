package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;

/** Notes what the layout did to a section. */
final class SectionProblems {
  private SectionProblems() {}

  /** What the owner of the page should know of {@code section}. */
  static List<Problem> of(Section section) {
    List<Problem> problems = new ArrayList<>();
    for (Heading heading : section.headings()) {
      if (heading.displaced()) {
        String message = "the heading stood apart and was given to section " + section.id();
        problems.add(
            new Problem(Problem.Severity.INFO, "heading-displaced", message, heading.span()));
      }
    }
    for (Paragraph paragraph : section.paragraphs()) {
      if (paragraph.truncated()) {
        String message = "the end of the paragraph is missing from the page";
        problems.add(
            new Problem(
                Problem.Severity.WARNING,
                "paragraph-truncated",
                message,
                Hulls.of(paragraph.text())));
      }
    }
    return problems;
  }
}
