package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.PageWords;
import org.yanlu.text.SourceText;

/** Puts the pieces of broken paragraphs together again. */
final class Rejoiner {
  private final String source;
  private final List<Block> blocks = new ArrayList<>();

  /** Index in {@link #blocks} of the paragraph that may go on, -1 if none. */
  private int open = -1;

  private final PageWords words = new PageWords();

  private Rejoiner(String source) {
    this.source = source;
  }

  /** {@code blocks} with each broken paragraph as one block, at the place of its first piece. */
  static List<Block> rejoin(String source, List<Block> blocks) {
    Rejoiner rejoiner = new Rejoiner(source);
    blocks.forEach(block -> rejoiner.words.add(block.text().text()));
    for (Block block : ListRuns.opened(TimelineEntries.apart(blocks))) {
      rejoiner.take(block);
    }
    rejoiner.endText();
    return PullQuotes.settle(rejoiner.blocks);
  }

  private void take(Block block) {
    switch (block) {
      case Block.Prose prose -> takeProse(prose);
      case Block.Title title -> close(title);
      case Block.YearMark year -> close(year);
      case Block.Label label -> close(label);
      case Block.Signature signature -> close(signature);
      // a picture or a page number may stand in the middle of a paragraph
      case Block.Caption caption -> blocks.add(caption);
      case Block.Furniture furniture -> blocks.add(furniture);
    }
  }

  private void close(Block block) {
    endText();
    blocks.add(block);
  }

  /** Nothing goes on behind the open paragraph; it is marked if it stops short. */
  private void endText() {
    if (open >= 0
        && blocks.get(open) instanceof Block.Prose last
        && last.role() == Paragraph.Role.BODY
        && Joining.stopsShort(last.text().text())) {
      blocks.set(open, truncated(last));
    }
    open = -1;
  }

  private void takeProse(Block.Prose right) {
    if (open >= 0 && blocks.get(open) instanceof Block.Prose left && mayJoin(left, right)) {
      switch (Joining.weigh(left.text().text(), right, words)) {
        case JOIN -> {
          blocks.set(open, joined(left, right));
          return;
        }
        case TRUNCATED -> blocks.set(open, truncated(left));
        case APART -> {}
      }
    }
    blocks.add(right);
    open = blocks.size() - 1;
  }

  private static boolean mayJoin(Block.Prose left, Block.Prose right) {
    boolean quotes = left.role() == Paragraph.Role.PULL_QUOTE;
    return left.role() != Paragraph.Role.TABLE
        && quotes == (right.role() == Paragraph.Role.PULL_QUOTE);
  }

  private Block.Prose joined(Block.Prose left, Block.Prose right) {
    String before = left.text().text();
    String after = right.text().text();
    boolean spaced =
        Marks.isLatin(before.charAt(before.length() - 1)) && Marks.isLatin(after.charAt(0));
    SourceText.Builder text = SourceText.builder(source).add(left.text());
    if (spaced && !(isDigit(before.charAt(before.length() - 1)) && isDigit(after.charAt(0)))) {
      text.addForeign(" ");
    }
    return new Block.Prose(
        text.add(right.text()).build(), left.role(), left.start(), left.blankBefore(), false);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Block.Prose truncated(Block.Prose left) {
    return new Block.Prose(left.text(), left.role(), left.start(), left.blankBefore(), true);
  }
}
