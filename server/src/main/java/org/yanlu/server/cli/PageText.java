package org.yanlu.server.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;
import picocli.CommandLine.Help.Ansi;

/** Shows people a page with its statements marked: in colour on a terminal, in ⟦…⟧ elsewhere. */
final class PageText {
  private final Ansi ansi;

  PageText(Ansi ansi) {
    this.ansi = ansi;
  }

  void print(Page page, Extraction found, PrintWriter out) {
    out.println("== " + page.id() + page.metadata().title().map(t -> "  " + t).orElse(""));
    for (Section section : page.sections()) {
      print(section, found, out);
    }
  }

  private void print(Section section, Extraction found, PrintWriter out) {
    out.println();
    String year =
        section.dating().year().isPresent() ? " " + section.dating().year().getAsInt() : "";
    out.println(
        "-- "
            + section.id()
            + " "
            + section.type().label()
            + year
            + (section.truncated() ? " (truncated)" : ""));
    for (Heading heading : section.headings()) {
      out.println(heading.kind().name().toLowerCase(Locale.ROOT) + ": " + heading.text());
    }
    List<Statement> here = in(section, found.statements());
    for (Paragraph paragraph : section.paragraphs()) {
      out.println(marked(paragraph.text(), here));
    }
    if (!section.bylines().isEmpty()) {
      out.println(
          section.bylines().stream().map(b -> b.name()).collect(Collectors.joining("、", "(", ")")));
    }
    here.forEach(s -> out.println("   " + line(s)));
    in(section, found.nested()).forEach(s -> out.println("   " + line(s)));
  }

  private static List<Statement> in(Section section, List<Statement> statements) {
    return statements.stream().filter(s -> s.section().equals(section.id())).toList();
  }

  private static String line(Statement statement) {
    return String.format(
        Locale.ROOT,
        "%s%s %s/%s %.2f  %s%s: %s",
        statement.id(),
        statement.links().parent().map(parent -> " in " + parent).orElse(""),
        statement.kind().label(),
        statement.act().label(),
        statement.confidence(),
        statement.speaker().map(Speaker::name).orElse("?"),
        statement.cue().isEmpty() ? "" : " " + statement.cue(),
        statement.text().replace('\n', ' '));
  }

  private String marked(SourceText paragraph, List<Statement> statements) {
    List<Mark> marks = new ArrayList<>();
    int start = -1;
    String inside = "";
    for (int i = 0; i <= paragraph.length(); i++) {
      String id = i < paragraph.length() ? statementAt(paragraph.toSource(i), statements) : "";
      if (!id.equals(inside)) {
        if (!inside.isEmpty()) {
          marks.add(new Mark(new Span(start, i), inside));
        }
        start = i;
        inside = id;
      }
    }
    return draw(paragraph.text(), marks);
  }

  private static String statementAt(int source, List<Statement> statements) {
    return statements.stream()
        .filter(s -> s.spans().stream().anyMatch(span -> span.contains(source)))
        .min(Comparator.comparingInt(s -> s.spans().getFirst().start()))
        .map(Statement::id)
        .orElse("");
  }

  private String draw(String text, List<Mark> marks) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      drawn.append(text, at, mark.span().start());
      String words = mark.span().of(text);
      drawn.append(
          ansi.enabled()
              ? Ansi.Style.fg_cyan.on() + words + Ansi.Style.fg_cyan.off() + "[" + mark.id() + "]"
              : "⟦" + words + "⟧" + mark.id());
      at = mark.span().end();
    }
    return drawn.append(text.substring(at)).toString();
  }

  private record Mark(Span span, String id) {}
}
