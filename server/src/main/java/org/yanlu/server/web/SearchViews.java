package org.yanlu.server.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchResult;
import org.yanlu.statement.Speaker;

/** Turns an answer into the page that shows it. */
public final class SearchViews {
  /** Statements less sure than this are marked, after the extractor's own scale. */
  private static final double SURE = 0.6;

  private static final Map<String, String> FACET_LABELS =
      Map.ofEntries(
          Map.entry("type", "類別"),
          Map.entry("kind", "引述方式"),
          Map.entry("act", "言語行為"),
          Map.entry("year", "年份"),
          Map.entry("decade", "年代"),
          Map.entry("speaker", "講者"),
          Map.entry("topic", "主題"),
          Map.entry("section_type", "版面類型"),
          Map.entry("publisher", "報章"),
          Map.entry("page", "頁面"),
          Map.entry("role", "身分"),
          Map.entry("affiliation", "所屬"),
          Map.entry("byline", "記者"));

  private SearchViews() {}

  /** The page for {@code result}, got with the parameters {@code query}. */
  public static SearchView of(Map<String, List<String>> query, SearchResult result) {
    Link link = Link.of(query);
    String text = result.query().text();
    return new SearchView(
        text.isBlank() ? "言錄" : text + " – 言錄",
        text,
        link.fields().stream().filter(f -> !f.name().equals("q")).toList(),
        Notices.of(link, result),
        result.facets().stream().map(f -> facet(link, f)).toList(),
        summary(result),
        result.hits().stream().map(h -> hit(link, h)).toList(),
        result.next().map(next -> link.set("cursor", next).href()).orElse(null));
  }

  /** The Chinese name of a dimension. */
  static String label(String dimension) {
    return FACET_LABELS.getOrDefault(dimension, dimension);
  }

  private static String summary(SearchResult result) {
    return String.format(
        Locale.ROOT,
        "共 %,d 項（%.1f 毫秒）；庫內 %,d 頁、%,d 段、%,d 則言論",
        result.total(),
        result.tookMs(),
        result.index().pages(),
        result.index().sections(),
        result.index().statements());
  }

  private static FacetView facet(Link link, Facet facet) {
    String name = facet.dimension().label();
    return new FacetView(
        label(name),
        FacetTree.of(facet.values()).stream()
            .map(
                node ->
                    new FacetView.Value(
                        node.value().label(),
                        node.depth(),
                        node.value().count(),
                        node.value().selected(),
                        link.toggle(name, node.value().value()).href()))
            .toList());
  }

  private static HitView hit(Link link, Hit hit) {
    Optional<Speaker> speaker = hit.speaker();
    boolean statement = hit.type().equals("statement");
    return new HitView(
        hit.type(),
        statement ? "講者不詳" : "全段",
        speaker.map(Speaker::name).orElse(null),
        speaker.map(s -> link.set("speaker", s.id()).href()).orElse(null),
        speaker.flatMap(Speaker::role).orElse(null),
        hit.parties().addressee().orElse(null),
        hit.parties().target().orElse(null),
        hit.cue().filter(c -> !c.isEmpty()).orElse(null),
        statement && hit.confidence() < SURE,
        Piece.of(hit.text(), hit.highlights()),
        hit.headline().orElse(hit.page()),
        "/page?id=" + Link.encode(hit.page()) + "#" + Link.encode(hit.section()),
        hit.publisher().orElse(null),
        when(hit),
        hit.topics().stream()
            .map(t -> new HitView.TopicView(t.label(), link.set("topic", t.id()).href()))
            .toList());
  }

  private static @Nullable String when(Hit hit) {
    if (hit.date().isPresent()) {
      return hit.date().get().toString();
    }
    return hit.year().isPresent() ? hit.year().getAsInt() + "年" : null;
  }
}
