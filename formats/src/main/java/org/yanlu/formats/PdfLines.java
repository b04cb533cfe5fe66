package org.yanlu.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF page with their places. Not thread-safe. */
final class PdfLines extends PDFTextStripper {
  /** Characters that stand further apart than this many times their size belong to two lines. */
  private static final double APART = 1.0;

  private final List<TextBox> lines = new ArrayList<>();

  private PdfLines() {
    setSortByPosition(true);
  }

  /** The lines of page {@code number}, 1 for the first. */
  static List<TextBox> of(PDDocument document, int number) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.getText(document);
    return stripper.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    int start = 0;
    for (int i = 1; i <= positions.size(); i++) {
      if (i == positions.size() || isApart(positions.get(i - 1), positions.get(i))) {
        add(positions.subList(start, i));
        start = i;
      }
    }
  }

  private static boolean isApart(TextPosition left, TextPosition right) {
    double gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
    return gap > APART * left.getFontSizeInPt();
  }

  private void add(List<TextPosition> positions) {
    StringBuilder text = new StringBuilder();
    double right = 0;
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (TextPosition position : positions) {
      text.append(position.getUnicode());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      top = Math.min(top, position.getYDirAdj() - position.getFontSizeInPt());
      bottom = Math.max(bottom, position.getYDirAdj());
    }
    if (!text.toString().isBlank()) {
      TextPosition first = positions.get(0);
      lines.add(
          new TextBox(
              text.toString(), first.getXDirAdj(), top, right, bottom, first.getFontSizeInPt()));
    }
  }
}
