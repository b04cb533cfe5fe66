package org.yanlu.server.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchResult;
import org.yanlu.statement.Speaker;
import org.yanlu.text.Span;
import picocli.CommandLine.Help.Ansi;

/** Shows an answer to people. */
final class ResultText {
  private final Ansi ansi;

  ResultText(Ansi ansi) {
    this.ansi = ansi;
  }

  void print(SearchResult result, PrintWriter out) {
    for (SearchResult.Issue issue : result.query().issues()) {
      String place =
          issue.code().isOfWholeQuery() ? "" : "at character " + (issue.position() + 1) + ": ";
      out.println(("! " + place + issue.message() + " " + issue.suggestion()).strip());
    }
    out.println(String.format(Locale.ROOT, "%,d hits in %.1f ms", result.total(), result.tookMs()));
    result.query().didYouMean().ifPresent(other -> out.println("did you mean: " + other));
    for (Hit hit : result.hits()) {
      out.println();
      print(hit, out);
    }
    out.println();
    result.facets().stream().filter(f -> !f.values().isEmpty()).forEach(f -> print(f, out));
  }

  /** One hit: who, what, where. */
  void print(Hit hit, PrintWriter out) {
    String who = hit.speaker().map(Speaker::name).orElse(hit.type().equals("section") ? "§" : "—");
    String cue = hit.cue().filter(c -> !c.isEmpty()).map(c -> " " + c).orElse("");
    out.println(styled("bold", who) + cue + "  " + styled("faint", where(hit)));
    out.println("  " + marked(hit.text(), hit.highlights()));
  }

  private void print(Facet facet, PrintWriter out) {
    String values =
        facet.values().stream()
            .map(v -> v.label() + " " + v.count() + (v.selected() ? "*" : ""))
            .collect(Collectors.joining(" · "));
    out.println(styled("bold", facet.dimension().label()) + ": " + values);
  }

  private static String where(Hit hit) {
    String when =
        hit.date()
            .map(Object::toString)
            .orElse(hit.year().isPresent() ? "" + hit.year().getAsInt() : "undated");
    return when + " " + hit.headline().orElse(hit.page()) + " [" + hit.id() + "]";
  }

  private String marked(String text, List<Span> highlights) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : highlights) {
      marked.append(text, at, span.start()).append(styled("yellow", span.of(text)));
      at = span.end();
    }
    return marked.append(text.substring(at)).toString().replace("\n", "\n  ");
  }

  /**
   * {@code text} in a style, if this goes to a terminal; the text itself is never taken for
   * mark-up.
   */
  private String styled(String style, String text) {
    return ansi.enabled()
        ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.off(Ansi.Style.parse(style))
        : text;
  }
}
