package org.yanlu.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SideBySide;
import org.yanlu.archive.ThroughTime.Year;
import org.yanlu.server.web.SideBySideView.Cell;
import org.yanlu.server.web.SideBySideView.Row;
import org.yanlu.server.web.SideBySideView.Said;

/** Turns two speakers' statements into the page that shows them side by side. */
public final class SideBySideViews {
  private SideBySideViews() {}

  /** The page for {@code both}, got with these parameters. */
  public static SideBySideView of(String left, String right, String query, SideBySide both) {
    return new SideBySideView(
        left,
        right,
        query,
        Notices.of(both, List.of(left, right)),
        both.rows().stream()
            .map(
                row ->
                    new Row(
                        row.year() == 0 ? "年份不詳" : row.year() + "年",
                        cell(left, query, row.left()),
                        cell(right, query, row.right())))
            .toList());
  }

  /** The page before two speakers are chosen. */
  public static SideBySideView empty(String left, String right, String query) {
    return new SideBySideView(left, right, query, List.of(), List.of());
  }

  private static Cell cell(String speaker, String query, Year year) {
    return new Cell(
        year.total(),
        year.hits().stream().map(SideBySideViews::said).toList(),
        all(speaker, query, year.year()));
  }

  private static Said said(Hit hit) {
    return new Said(
        Piece.of(hit.text(), hit.highlights()),
        hit.headline().orElse(hit.page()),
        "/page?id=" + Link.encode(hit.page()) + "#" + Link.encode(hit.section()));
  }

  /** Undated statements cannot be searched for by themselves; they come last. */
  private static String all(String speaker, String query, int year) {
    Map<String, List<String>> search = new LinkedHashMap<>();
    search.put("q", List.of(query));
    search.put("type", List.of("statement"));
    search.put("speaker", List.of(speaker));
    search.put("sort", List.of("oldest"));
    if (year > 0) {
      search.put("year", List.of(Integer.toString(year)));
    }
    return Link.of(search).href();
  }
}
