package org.yanlu.page;

import java.util.List;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/**
 * Turns the text of a page, as a layout extraction left it, back into what the editor set.
 *
 * <p>Never fails: at worst a page is one section with {@linkplain Page#problems() problems}.
 * Thread-safe.
 *
 * <pre>{@code
 * Page page = PageParser.create().parse("2024-03-05", "# 校巴改線\n\n家長方以晴說：「太遲了。」");
 * }</pre>
 */
public final class PageParser {
  private PageParser() {}

  /** A parser with the project's rules. */
  public static PageParser create() {
    return new PageParser();
  }

  /** Reads a page whose metadata, if any, stand in its front matter. */
  public Page parse(String id, String source) {
    return parse(id, id, PageMetadata.NONE, source);
  }

  /**
   * Reads a page.
   *
   * @param id the page's id, used unless its front matter gives one
   * @param file the file that it comes from, for {@link Page#file()}
   * @param metadata what is known of it already; its front matter wins
   * @param source its text
   */
  public Page parse(String id, String file, PageMetadata metadata, String source) {
    Span all = new Span(0, source.length());
    Paragraph body = new Paragraph(Paragraph.Role.BODY, SourceText.of(source, all), false);
    Section section =
        new Section(
            "s1", SectionType.OTHER, List.of(), List.of(), Dating.UNKNOWN, List.of(body), all);
    return new Page(id, file, metadata, source, List.of(section), List.of(), List.of());
  }
}
