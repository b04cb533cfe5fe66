package org.yanlu.formats;

import java.util.List;

/** Writes the text blocks of an ALTO file. */
final class AltoText {
  private AltoText() {}

  /** The text of {@code blocks}. */
  static String write(AltoReader.Blocks blocks) {
    MarkdownText text = new MarkdownText();
    boolean labelled = blocks.all().stream().anyMatch(AltoBlock::isHeading);
    if (!blocks.ordered() && !labelled) {
      BoxText.write(blocks.lines(), text);
      return text.text();
    }
    double usual = BoxText.usualSize(blocks.lines());
    for (AltoBlock block : blocks.all()) {
      List<String> lines = block.lines().stream().map(TextBox::text).toList();
      if (block.isHeading()) {
        lines.forEach(line -> text.heading(1, line));
      } else if (block.isCaption()) {
        text.caption(String.join("", lines));
      } else if (labelled) {
        text.lines(lines);
      } else {
        BoxText.writePart(block.lines(), usual, text);
      }
    }
    return text.text();
  }
}
