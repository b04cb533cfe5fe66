package org.yanlu.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yanlu.page.PageFormat;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.Problem;
import org.yanlu.page.SourcePage;

/**
 * Reads PDF files that hold text: columns one after the other, lines in large type as headings. A
 * scanned page without text is a problem.
 */
public final class PdfFormat implements PageFormat {
  /** For the service loader. */
  public PdfFormat() {}

  @Override
  public boolean accepts(Path file) {
    return Endings.has(file, ".pdf");
  }

  @Override
  public SourcePage read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      MarkdownText text = new MarkdownText();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        BoxText.write(PdfLines.of(document, page), text);
      }
      return new SourcePage(text.text(), metadata(document), problems(text));
    }
  }

  private static List<Problem> problems(MarkdownText text) {
    String message = "the PDF holds no text, only pictures of it; run text recognition first";
    return text.text().isEmpty()
        ? List.of(Problem.ofPage(Problem.Severity.ERROR, "pdf-without-text", message))
        : List.of();
  }

  private static PageMetadata metadata(PDDocument document) {
    return PageMetadata.NONE.withTitle(
        Optional.ofNullable(document.getDocumentInformation().getTitle())
            .filter(title -> !title.isBlank()));
  }
}
