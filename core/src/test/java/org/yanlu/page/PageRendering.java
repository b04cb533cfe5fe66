package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yanlu.text.Span;

/** Writes a page as the golden file shows it: a line for each section, heading, byline, text. */
final class PageRendering {
  private PageRendering() {}

  static String render(Page page) {
    List<String> lines = new ArrayList<>();
    page.sections().forEach(section -> render(page.source(), section, lines));
    page.furniture().stream()
        .map(span -> span.of(page.source()))
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .forEach(text -> lines.add("furniture: " + text.strip().replace('\n', '⏎')));
    page.problems().forEach(problem -> lines.add("problem: " + problem.code()));
    return String.join("\n", lines);
  }

  private static void render(String source, Section section, List<String> lines) {
    Dating dating = section.dating();
    lines.add(
        "["
            + section.type().label()
            + "]"
            + dating.year().stream().mapToObj(year -> " " + year).collect(Collectors.joining())
            + dating.basis().map(basis -> " " + basis.label()).orElse("")
            + dating.date().map(date -> " " + date).orElse(""));
    for (Heading heading : section.headings()) {
      String mark = heading.displaced() ? " (displaced): " : ": ";
      lines.add("  " + label(heading.kind()) + mark + heading.text());
    }
    for (Byline byline : section.bylines()) {
      lines.add("  by: " + byline.name() + byline.affiliation().map(a -> " @ " + a).orElse(""));
    }
    for (Paragraph paragraph : section.paragraphs()) {
      String text =
          paragraph.text().sourceSpans().stream()
              .map(span -> piece(source, span))
              .collect(Collectors.joining("¦"));
      lines.add("  " + label(paragraph.role()) + ": " + text + (paragraph.truncated() ? " …" : ""));
    }
  }

  private static String piece(String source, Span span) {
    return span.of(source);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
