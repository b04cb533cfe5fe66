package org.yanlu.bench.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.page.Dating;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import org.yanlu.page.YearBasis;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** A page of plain layout, read without a page reader: {@code # headline}, one paragraph a line. */
final class PlainPages {
  private PlainPages() {}

  static Page read(GoldDocument document) {
    String source = document.text();
    List<Heading> headings = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      end = end < 0 ? source.length() : end;
      String line = source.substring(start, end);
      if (line.startsWith("#")) {
        int text = start + line.length() - line.replaceFirst("^#+\\s*", "").length();
        Span span = new Span(text, end);
        headings.add(new Heading(Heading.Kind.HEADLINE, span.of(source), span, false));
      } else if (!line.isBlank()) {
        paragraphs.add(
            new Paragraph(Paragraph.Role.BODY, SourceText.of(source, new Span(start, end)), false));
      }
      start = end + 1;
    }
    Dating dating =
        document
            .date()
            .map(d -> Dating.of(LocalDate.parse(d), YearBasis.PAGE))
            .orElse(Dating.UNKNOWN);
    Section section =
        new Section(
            "s1",
            SectionType.NEWS,
            headings,
            List.of(),
            dating,
            paragraphs,
            new Span(0, source.length()));
    return new Page(
        document.id(),
        document.id(),
        PageMetadata.NONE,
        source,
        List.of(section),
        List.of(),
        List.of());
  }

  static Optional<LocalDate> date(GoldDocument document) {
    return document.date().map(LocalDate::parse);
  }
}
