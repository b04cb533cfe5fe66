package org.yanlu.formats;

import java.util.List;

/** Writes what a file holds as the page reader takes it. Not thread-safe. */
final class MarkdownText {
  private final StringBuilder text = new StringBuilder();

  /** A heading; nothing if {@code line} is blank. */
  void heading(int level, String line) {
    block("#".repeat(Math.min(6, Math.max(1, level))) + " ", line);
  }

  /** A paragraph. */
  void paragraph(String paragraph) {
    block("", paragraph);
  }

  /** An item of a list. */
  void item(String item) {
    block("- ", item);
  }

  /** A quotation block. */
  void quote(String quote) {
    block("> ", quote);
  }

  /** A caption. */
  void caption(String caption) {
    block("▲", caption);
  }

  /** A row of a table; the cells' bars are left out. */
  void row(List<String> cells) {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      List<String> clean = cells.stream().map(c -> oneLine(c).replace('|', '｜')).toList();
      text.append("| ").append(String.join(" | ", clean)).append(" |\n");
    }
  }

  /** Lines of one block, as they were broken. */
  void lines(List<String> lines) {
    List<String> shown = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (!shown.isEmpty()) {
      separate();
      text.append(String.join("\n", shown)).append('\n');
    }
  }

  /** What was written. */
  String text() {
    return text.toString();
  }

  private void block(String mark, String content) {
    String line = oneLine(content);
    if (!line.isEmpty()) {
      separate();
      text.append(mark).append(line).append('\n');
    }
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private static String oneLine(String content) {
    return content.replaceAll("[\\r\\n\\t ]+", " ").strip();
  }
}
