package org.yanlu.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yanlu.page.PageFormat;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.SourcePage;

/**
 * Reads HTML pages: the article, its headings, paragraphs, lists, tables and captions; no menus, no
 * programs.
 */
public final class HtmlFormat implements PageFormat {
  private static final String NO_TEXT =
      "script, style, noscript, template, nav, form, button, iframe, svg, [hidden],"
          + " [aria-hidden=true], body > header, body > footer";

  /** For the service loader. */
  public HtmlFormat() {}

  @Override
  public boolean accepts(Path file) {
    return Endings.has(file, ".html", ".htm", ".xhtml");
  }

  @Override
  public SourcePage read(Path file) throws IOException {
    // no charset given: jsoup takes the byte order mark's or the document's own
    Document document = Jsoup.parse(file, null);
    document.select(NO_TEXT).remove();
    MarkdownText text = new MarkdownText();
    new HtmlBlocks(text).write(article(document));
    return new SourcePage(text.text(), metadata(document), List.of());
  }

  private static Element article(Document document) {
    List<Element> articles = document.select("article");
    if (articles.size() == 1) {
      return articles.get(0);
    }
    Element main = document.selectFirst("main, [role=main]");
    return main == null ? document.body() : main;
  }

  private static PageMetadata metadata(Document document) {
    return new PageMetadata(
        meta(document, "og:title").or(() -> present(document.title())),
        meta(document, "og:site_name").or(() -> meta(document, "publisher")),
        date(document),
        Optional.empty(),
        meta(document, "og:url").or(() -> attribute(document, "link[rel=canonical]", "href")),
        attribute(document, "html", "lang"),
        List.of());
  }

  private static Optional<LocalDate> date(Document document) {
    return meta(document, "article:published_time")
        .or(() -> meta(document, "date"))
        .or(() -> attribute(document, "time[datetime]", "datetime"))
        .flatMap(HtmlFormat::date);
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return value.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<String> meta(Document document, String name) {
    return attribute(document, "meta[property=" + name + "], meta[name=" + name + "]", "content");
  }

  private static Optional<String> attribute(Document document, String query, String attribute) {
    Element found = document.selectFirst(query);
    return found == null ? Optional.empty() : present(found.attr(attribute));
  }

  private static Optional<String> present(String value) {
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }
}
