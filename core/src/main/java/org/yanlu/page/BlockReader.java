package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanlu.text.SourceText;

/** Says of each line of a page what it is to the layout, before anything is put together. */
final class BlockReader {
  /** No heading is longer, in UTF-16 units; a longer one is running text at a wrong level. */
  private static final int LONGEST_TITLE = 90;

  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();

  private BlockReader(List<Line> lines) {
    this.lines = lines;
  }

  /** The blocks of {@code lines} in page order. */
  static List<Block> read(List<Line> lines) {
    BlockReader reader = new BlockReader(lines);
    for (int i = 0; i < lines.size(); i++) {
      reader.blocks.add(reader.block(i));
    }
    return List.copyOf(reader.blocks);
  }

  private Block block(int index) {
    Line line = lines.get(index);
    String shown = line.shown();
    if (FurnitureRules.isFurniture(shown)) {
      return new Block.Furniture(line.text());
    }
    Optional<Block.Caption> caption = Captions.of(line.text());
    if (caption.isPresent()) {
      return caption.get();
    }
    Optional<Rubric> rubric = Rubric.of(shown);
    if (rubric.isPresent()) {
      return new Block.Label(line.text(), line.level(), rubric.get());
    }
    Optional<Block.Signature> signature = Signatures.of(line.text());
    if (signature.isPresent()) {
      return signature.get();
    }
    boolean marked = line.mark() == Line.Mark.HEADING || line.mark() == Line.Mark.STRONG;
    OptionalInt year = YearMarks.of(shown);
    if (year.isPresent() && (marked || shown.endsWith("年"))) {
      return new Block.YearMark(line.text(), year.getAsInt(), line.level());
    }
    if (marked && isTitle(shown)) {
      return new Block.Title(line.text(), line.level());
    }
    if (line.mark() == Line.Mark.NONE && PlainTitles.isTitle(lines, index)) {
      return new Block.Title(line.text(), 0);
    }
    return prose(line, line.text());
  }

  private static boolean isTitle(String shown) {
    return shown.length() <= LONGEST_TITLE
        && !(shown.endsWith("。") && shown.indexOf('，') >= 0 && shown.length() > 30);
  }

  private static Block.Prose prose(Line line, SourceText text) {
    Paragraph.Role role =
        switch (line.mark()) {
          case ROW -> Paragraph.Role.TABLE;
          case ITEM -> Paragraph.Role.ENTRY;
          case NONE, HEADING, STRONG, QUOTE -> Dialogue.role(text.text());
        };
    boolean opens =
        line.mark() == Line.Mark.ROW
            || line.mark() == Line.Mark.ITEM
            || line.indented()
            || role != Paragraph.Role.BODY
            || Openings.isMarker(text.text());
    return new Block.Prose(text, role, opens, line.blankBefore(), false);
  }
}
