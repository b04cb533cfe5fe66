package org.yanlu.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.yanlu.page.PageFormat;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.SourcePage;

/** Reads DOCX files: headings by their styles, paragraphs, list items, tables. */
public final class DocxFormat implements PageFormat {
  private static final Pattern HEADING = Pattern.compile("(?:heading|標題|标题)\\s?(?<level>[1-6])?");

  /** For the service loader. */
  public DocxFormat() {}

  @Override
  public boolean accepts(Path file) {
    return Endings.has(file, ".docx");
  }

  @Override
  public SourcePage read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      MarkdownText text = new MarkdownText();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          write(document, paragraph, text);
        } else if (element instanceof XWPFTable table) {
          write(table, text);
        }
      }
      return new SourcePage(text.text(), metadata(document), List.of());
    } catch (OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException broken) {
      throw new IOException("no DOCX file: " + broken.getMessage(), broken);
    }
  }

  private static void write(XWPFDocument document, XWPFParagraph paragraph, MarkdownText text) {
    Matcher heading = HEADING.matcher(style(document, paragraph));
    if (heading.lookingAt()) {
      String level = heading.group("level");
      text.heading(level == null ? 1 : Integer.parseInt(level), paragraph.getText());
    } else if (paragraph.getNumID() != null) {
      text.item(paragraph.getText());
    } else {
      paragraph.getText().lines().forEach(text::paragraph);
    }
  }

  private static String style(XWPFDocument document, XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return "";
    }
    boolean named = document.getStyles() != null && document.getStyles().getStyle(id) != null;
    String name = named ? document.getStyles().getStyle(id).getName() : id;
    return name.toLowerCase(Locale.ROOT);
  }

  private static void write(XWPFTable table, MarkdownText text) {
    text.paragraph("");
    table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
        .forEach(text::row);
  }

  private static PageMetadata metadata(XWPFDocument document) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    // not its date: when a file was made is not when its page was printed
    return PageMetadata.NONE.withTitle(
        Optional.ofNullable(core.getTitle()).filter(title -> !title.isBlank()));
  }
}
