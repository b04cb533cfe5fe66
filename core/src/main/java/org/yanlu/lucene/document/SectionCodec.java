package org.yanlu.lucene.document;

import org.yanlu.page.Byline;
import org.yanlu.page.Dating;
import org.yanlu.page.Heading;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import org.yanlu.page.YearBasis;
import org.yanlu.text.SourceText;

/** A section as it is kept within its page. */
final class SectionCodec {
  private SectionCodec() {}

  static void section(BinaryOutput out, Section section) {
    out.text(section.id());
    out.name(section.type());
    out.list(section.headings(), SectionCodec::heading);
    out.list(section.bylines(), SectionCodec::byline);
    dating(out, section.dating());
    out.list(section.paragraphs(), SectionCodec::paragraph);
    out.span(section.span());
  }

  static Section section(BinaryInput in, String source) {
    return new Section(
        in.text(),
        in.name(SectionType.class),
        in.list(SectionCodec::heading),
        in.list(SectionCodec::byline),
        dating(in),
        in.list(paragraph -> paragraph(paragraph, source)),
        in.span());
  }

  static void dating(BinaryOutput out, Dating dating) {
    out.number(dating.year());
    out.optional(dating.basis(), BinaryOutput::name);
    out.optional(dating.date(), BinaryOutput::date);
  }

  static Dating dating(BinaryInput in) {
    return new Dating(
        in.optionalNumber(),
        in.optional(basis -> basis.name(YearBasis.class)),
        in.optional(BinaryInput::date));
  }

  private static void heading(BinaryOutput out, Heading heading) {
    out.name(heading.kind());
    out.text(heading.text());
    out.span(heading.span());
    out.flag(heading.displaced());
  }

  private static Heading heading(BinaryInput in) {
    return new Heading(in.name(Heading.Kind.class), in.text(), in.span(), in.flag());
  }

  private static void byline(BinaryOutput out, Byline byline) {
    out.text(byline.name());
    out.optional(byline.affiliation(), BinaryOutput::text);
    out.span(byline.span());
  }

  private static Byline byline(BinaryInput in) {
    return new Byline(in.text(), in.optional(BinaryInput::text), in.span());
  }

  private static void paragraph(BinaryOutput out, Paragraph paragraph) {
    out.name(paragraph.role());
    out.flag(paragraph.truncated());
    pieces(out, paragraph.text());
  }

  private static Paragraph paragraph(BinaryInput in, String source) {
    Paragraph.Role role = in.name(Paragraph.Role.class);
    boolean truncated = in.flag();
    return new Paragraph(role, pieces(in, source), truncated);
  }

  /** A stretch of the source is kept as its span, text that stands in no source as it is. */
  private static void pieces(BinaryOutput out, SourceText text) {
    int at = 0;
    while (at < text.length()) {
      int origin = text.toSource(at);
      int end = at + 1;
      while (end < text.length() && text.toSource(end) == (origin < 0 ? -1 : origin + end - at)) {
        end++;
      }
      out.flag(true);
      out.flag(origin >= 0);
      if (origin >= 0) {
        out.number(origin);
        out.number(end - at);
      } else {
        out.text(text.text().substring(at, end));
      }
      at = end;
    }
    out.flag(false);
  }

  private static SourceText pieces(BinaryInput in, String source) {
    SourceText.Builder text = SourceText.builder(source);
    while (in.flag()) {
      if (in.flag()) {
        text.add(in.span());
      } else {
        text.addForeign(in.text());
      }
    }
    return text.build();
  }
}
