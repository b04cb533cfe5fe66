package org.yanlu.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.yanlu.page.Heading;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import org.yanlu.text.Span;

/**
 * A section as it was annotated by hand.
 *
 * @param name the annotation's id
 * @param type the section type's label
 * @param headings its heading group with the rubric, displaced ones marked
 * @param bylines who signs it; of a caption the credit
 * @param spans the pieces of each of its paragraphs
 * @param year the year, where one is annotated
 */
record GoldSection(
    String name,
    String type,
    List<String> headings,
    List<String> bylines,
    List<List<Span>> spans,
    OptionalInt year) {
  /** What the annotation calls types that the contract names otherwise. */
  private static final Map<String, String> TYPES =
      Map.of("expert analysis", "analysis", "reporter's note", "commentary");

  /** A section of its own. */
  static GoldSection of(JsonNode section) {
    List<String> headings = new ArrayList<>();
    if (section.hasNonNull("kicker")) {
      headings.add(section.path("kicker").path("text").asText());
    }
    for (JsonNode heading : section.path("headings")) {
      boolean displaced = heading.path("displaced").asBoolean();
      headings.add(heading.path("text").asText() + (displaced ? " (displaced)" : ""));
    }
    headings.sort(null);
    String type = section.path("type").asText();
    return new GoldSection(
        section.path("id").asText(),
        TYPES.getOrDefault(type, type),
        headings,
        bylines(section.path("byline")),
        paragraphs(section),
        section.has("year") ? OptionalInt.of(section.path("year").asInt()) : OptionalInt.empty());
  }

  /** A year of a timeline. */
  static GoldSection ofEntry(JsonNode timeline, JsonNode entry) {
    int year = entry.path("year").asInt();
    List<String> headings = new ArrayList<>();
    timeline.path("headings").forEach(h -> headings.add(h.path("text").asText()));
    headings.add(year + "年");
    headings.sort(null);
    return new GoldSection(
        timeline.path("id").asText() + " " + year,
        "timeline",
        headings,
        List.of(),
        List.of(spans(entry.path("spans"))),
        OptionalInt.of(year));
  }

  /** A place inside its text. */
  Span place() {
    return spans.get(0).get(0);
  }

  /** The pieces of each paragraph of {@code section}. */
  static List<List<Span>> spans(Section section) {
    return section.paragraphs().stream().map(p -> p.text().sourceSpans()).toList();
  }

  /** The headings of {@code section} in the form of the annotation, sorted. */
  static List<String> headings(Section section) {
    return section.headings().stream().map(GoldSection::text).sorted().toList();
  }

  /** Who signs {@code section}. */
  static List<String> bylines(Section section) {
    return section.bylines().stream()
        .map(b -> b.name() + b.affiliation().map(a -> " @ " + a).orElse(""))
        .toList();
  }

  private static String text(Heading heading) {
    return heading.text() + (heading.displaced() ? " (displaced)" : "");
  }

  private static List<String> bylines(JsonNode byline) {
    List<String> names = new ArrayList<>();
    for (JsonNode person : byline.path("persons")) {
      boolean signed = byline.hasNonNull("affiliation");
      names.add(person.asText() + (signed ? " @ " + byline.path("affiliation").asText() : ""));
    }
    return names.isEmpty() && byline.has("text")
        ? PagesGold.listOf(byline.path("text").asText())
        : names;
  }

  /** A caption's annotation takes in its mark and credit, which are no part of its text. */
  private static List<List<Span>> paragraphs(JsonNode section) {
    List<List<Span>> paragraphs = new ArrayList<>();
    boolean caption = section.path("type").asText().equals(SectionType.CAPTION.label());
    for (JsonNode paragraph : section.path("paragraphs")) {
      List<Span> spans = spans(paragraph.path("spans"));
      if (caption) {
        int credit = section.path("byline").path("spans").path(0).path(0).asInt();
        spans = List.of(new Span(spans.get(0).start() + 1, credit - 1));
      }
      paragraphs.add(spans);
    }
    return paragraphs;
  }

  private static List<Span> spans(JsonNode spans) {
    List<Span> result = new ArrayList<>();
    spans.forEach(span -> result.add(new Span(span.path(0).asInt(), span.path(1).asInt())));
    return result;
  }
}
