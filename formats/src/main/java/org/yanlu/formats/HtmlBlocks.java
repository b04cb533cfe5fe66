package org.yanlu.formats;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of an HTML element in document order. */
final class HtmlBlocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  private final MarkdownText text;
  private final StringBuilder inline = new StringBuilder();

  HtmlBlocks(MarkdownText text) {
    this.text = text;
  }

  /** Writes what {@code element} holds. */
  void write(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        inline.append(words.text());
      } else if (child instanceof Element part) {
        writePart(part);
      }
    }
    endParagraph();
  }

  private void writePart(Element part) {
    String name = part.normalName();
    if (name.equals("br")) {
      endParagraph();
    } else if (BLOCKS.contains(name)) {
      endParagraph();
      writeBlock(name, part);
    } else if (part.selectStream(String.join(", ", BLOCKS)).findAny().isPresent()) {
      write(part);
    } else {
      inline.append(part.wholeText());
    }
  }

  private void writeBlock(String name, Element block) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> text.heading(name.charAt(1) - '0', block.text());
      case "figcaption" -> text.caption(block.text());
      case "li" -> text.item(block.text());
      case "blockquote" -> text.quote(block.text());
      case "table" -> writeTable(block);
      default -> write(block);
    }
  }

  private void writeTable(Element table) {
    text.paragraph("");
    for (Element row : table.select("tr")) {
      List<String> cells = row.select("> td, > th").eachText();
      text.row(cells);
    }
  }

  private void endParagraph() {
    text.paragraph(inline.toString());
    inline.setLength(0);
  }
}
