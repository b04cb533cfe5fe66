package org.yanlu.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Problem;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;

class FormatsTest {
  @TempDir Path folder;

  @Test
  void readsTheArticleOfAnHtmlPage() throws IOException {
    write(
        "a.html",
        """
        <html lang="zh-HK"><head><title>站名</title>
        <meta property="og:title" content="輕軌末班提早">
        <meta property="article:published_time" content="2024-03-05T08:00:00+08:00">
        </head><body><nav><a href="/">首頁</a></nav><article>
        <h1>輕軌末班提早</h1><p>本報記者 <b>岑樂怡</b></p>
        <p>輕軌末班車由下月起<i>提早</i>半小時。</p>
        <figure><img src="a.jpg"><figcaption>輕軌車站。（藍灣航運提供）</figcaption></figure>
        <table><tr><th>線</th><th>末班</th></tr><tr><td>北線</td><td>十一時</td></tr></table>
        </article><script>var 程式 = 1;</script></body></html>
        """);
    Page page = read().get(0);
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), page.metadata().date());
    assertEquals(Optional.of("輕軌末班提早"), page.metadata().title());
    assertEquals(
        List.of(SectionType.NEWS, SectionType.CAPTION),
        page.sections().stream().map(Section::type).toList());
    Section news = page.sections().get(0);
    assertEquals("岑樂怡", news.bylines().get(0).name());
    assertEquals("輕軌末班車由下月起提早半小時。", news.paragraphs().get(0).text().text());
    assertEquals(
        List.of("線 末班", "北線 十一時"),
        news.paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Paragraph.Role.TABLE)
            .map(paragraph -> paragraph.text().text())
            .toList());
  }

  @Test
  void readsTheColumnsOfAPdfOneAfterTheOther() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        show(content, font, 24, 50, 720, "Harbour closed");
        for (int line = 0; line < 4; line++) {
          show(content, font, 10, 50, 660 - 12 * line, "left column line " + line);
          show(content, font, 10, 320, 660 - 12 * line, "right column line " + line);
        }
      }
      document.save(folder.resolve("a.pdf").toFile());
    }
    Page page = read().get(0);
    assertEquals(
        """
        # Harbour closed

        left column line 0
        left column line 1
        left column line 2
        left column line 3

        right column line 0
        right column line 1
        right column line 2
        right column line 3
        """,
        page.source());
    assertEquals(Optional.of("Harbour closed"), page.sections().get(0).headline());
  }

  @Test
  void aPdfWithoutTextIsAProblem() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(folder.resolve("a.pdf").toFile());
    }
    assertTrue(codes(read().get(0)).contains("pdf-without-text"));
  }

  @Test
  void brokenFilesAreProblemsAndTheOthersAreReadAllTheSame() throws IOException {
    write("a.pdf", "no PDF");
    write("b.docx", "no DOCX");
    write("c.xml", "<alto><Layout><Page>");
    write("d.xml", "<other/>");
    write("e.md", "# 輕軌\n\n輕軌停駛。\n");
    List<Page> pages = read();
    assertEquals(List.of("a", "b", "c", "e"), pages.stream().map(Page::id).toList());
    for (Page page : pages.subList(0, 3)) {
      assertEquals(List.of("file-unreadable"), codes(page), page.id());
    }
  }

  @Test
  void readsTheHeadingsAndTablesOfADocxFile() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(folder.resolve("a.docx"))) {
      XWPFParagraph heading = document.createParagraph();
      heading.setStyle("Heading1");
      heading.createRun().setText("水塘水位回升");
      document.createParagraph().createRun().setText("松嶺水塘的水位首次回升。");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("年份");
      table.getRow(0).getCell(1).setText("水位");
      document.write(out);
    }
    Section section = read().get(0).sections().get(0);
    assertEquals(Optional.of("水塘水位回升"), section.headline());
    assertEquals(
        List.of("松嶺水塘的水位首次回升。", "年份 水位"),
        section.paragraphs().stream().map(paragraph -> paragraph.text().text()).toList());
  }

  @Test
  void readsAnAltoFileInItsReadingOrder() throws IOException {
    write(
        "a.xml",
        alto(
            "<ReadingOrder><OrderedGroup><ElementRef REF='H'/><ElementRef REF='B'/>"
                + "<ElementRef REF='C'/></OrderedGroup></ReadingOrder>"));
    Page page = read().get(0);
    assertEquals(
        List.of("松嶺水塘的水位十年來首次回升，研究人員認為", "與去年雨季延長有關。"),
        page.sections().get(0).paragraphs().get(0).text().sourceSpans().stream()
            .map(span -> span.of(page.source()))
            .toList());
    assertEquals(Optional.of("水塘水位回升"), page.sections().get(0).headline());
  }

  @Test
  void ordersAnAltoFileWithoutReadingOrderByItsPlaces() throws IOException {
    write("a.xml", alto(""));
    Page page = read().get(0);
    assertEquals(Optional.of("水塘水位回升"), page.sections().get(0).headline());
    assertTrue(page.source().indexOf("研究人員") < page.source().indexOf("與去年"), page.source());
  }

  private static String alto(String order) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
        <Styles><TextStyle ID="BIG" FONTSIZE="40"/><TextStyle ID="SMALL" FONTSIZE="12"/></Styles>
        """
        + order
        + """
        <Layout><Page><PrintSpace>
        <TextBlock ID="C"><TextLine HPOS="300" VPOS="100" WIDTH="200" HEIGHT="12" STYLEREFS="SMALL">
        <String CONTENT="與去年雨季延長有關。"/></TextLine></TextBlock>
        <TextBlock ID="B"><TextLine HPOS="10" VPOS="100" WIDTH="240" HEIGHT="12" STYLEREFS="SMALL">
        <String CONTENT="松嶺水塘的水位十年來首次回升，"/><String CONTENT="研究人員認為"/>
        </TextLine></TextBlock>
        <TextBlock ID="H"><TextLine HPOS="10" VPOS="10" WIDTH="400" HEIGHT="40" STYLEREFS="BIG">
        <String CONTENT="水塘水位回升"/></TextLine></TextBlock>
        </PrintSpace></Page></Layout></alto>
        """;
  }

  private static void show(
      PDPageContentStream content, PDFont font, int size, int x, int y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<Page> read() throws IOException {
    List<Page> pages = new ArrayList<>();
    PageFiles.with(PageParser.create()).forEach(List.of(folder), pages::add);
    return pages;
  }

  private static List<String> codes(Page page) {
    return page.problems().stream().map(Problem::code).toList();
  }
}
