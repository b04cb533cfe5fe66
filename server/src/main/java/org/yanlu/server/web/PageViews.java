package org.yanlu.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.page.Byline;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import org.yanlu.server.web.PageView.HeadingView;
import org.yanlu.server.web.PageView.NotedPiece;
import org.yanlu.server.web.PageView.SectionView;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Turns a page of the archive into the page that shows it. */
public final class PageViews {
  private static final Map<SectionType, String> TYPES =
      Map.of(
          SectionType.TIMELINE, "年表",
          SectionType.NEWS, "新聞",
          SectionType.FEATURE, "專題",
          SectionType.ANALYSIS, "分析",
          SectionType.COMMENTARY, "評論",
          SectionType.BACKGROUND, "背景",
          SectionType.INTERVIEW, "訪問",
          SectionType.CAPTION, "圖說",
          SectionType.OTHER, "其他");

  private PageViews() {}

  /** The page that shows {@code archived}. */
  public static PageView of(ArchivedPage archived) {
    Page page = archived.page();
    String about =
        Stream.of(
                page.metadata().publisher(),
                page.metadata().date().map(Object::toString),
                Optional.of(page.file()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return new PageView(
        page.metadata().title().orElse(page.id()),
        about,
        sections(page.sections(), archived.statements()));
  }

  /** The years of a timeline share its headline, which is shown once. */
  private static List<SectionView> sections(List<Section> sections, List<Statement> statements) {
    List<SectionView> views = new ArrayList<>();
    List<Heading> before = List.of();
    for (Section section : sections) {
      List<Heading> headings = new ArrayList<>(section.headings());
      headings.removeAll(before);
      views.add(section(section, headings, statements));
      before = section.headings();
    }
    return views;
  }

  private static SectionView section(
      Section section, List<Heading> headings, List<Statement> statements) {
    String year =
        section.dating().year().isPresent() ? " · " + section.dating().year().getAsInt() + "年" : "";
    return new SectionView(
        section.id(),
        headings.stream()
            .map(h -> new HeadingView(h.kind().name().toLowerCase(Locale.ROOT), h.text()))
            .toList(),
        TYPES.getOrDefault(section.type(), section.type().label())
            + year
            + (section.truncated() ? " · 文字不全" : ""),
        section.paragraphs().stream().map(p -> pieces(p, statements)).toList(),
        section.bylines().isEmpty()
            ? null
            : section.bylines().stream().map(Byline::name).collect(Collectors.joining("、")));
  }

  private static List<NotedPiece> pieces(Paragraph paragraph, List<Statement> statements) {
    SourceText text = paragraph.text();
    List<NotedPiece> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Optional<Statement> here = at(text.toSource(start), statements);
      int end = start + 1;
      while (end < text.length() && at(text.toSource(end), statements).equals(here)) {
        end++;
      }
      pieces.add(
          new NotedPiece(
              new Span(start, end).of(text.text()), here.map(PageViews::note).orElse(null)));
      start = end;
    }
    return pieces;
  }

  private static Optional<Statement> at(int source, List<Statement> statements) {
    return statements.stream()
        .filter(s -> s.spans().stream().anyMatch(span -> span.contains(source)))
        .findFirst();
  }

  private static String note(Statement statement) {
    String who = statement.speaker().map(Speaker::name).orElse("講者不詳");
    return who + " " + statement.cue() + "（把握 " + Math.round(statement.confidence() * 100) + "%）";
  }
}
