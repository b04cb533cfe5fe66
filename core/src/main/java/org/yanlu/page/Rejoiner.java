package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.page.edge.PageWords;

/** Puts the pieces of broken paragraphs together again. */
final class Rejoiner {
  private final String source;
  private final List<Block> blocks = new ArrayList<>();

  private Optional<OpenParagraph> open = Optional.empty();

  /** Index in {@link #blocks} of the first piece of the open paragraph. */
  private int openAt;

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
    open.ifPresent(
        last -> {
          boolean body = last.role() == Paragraph.Role.BODY;
          close(last, body && Joining.stopsShort(last.end()));
        });
  }

  private void close(OpenParagraph paragraph, boolean truncated) {
    blocks.set(openAt, paragraph.closed(truncated));
    open = Optional.empty();
  }

  private void takeProse(Block.Prose right) {
    if (open.isPresent()) {
      OpenParagraph left = open.get();
      Joining.Verdict verdict =
          mayJoin(left.role(), right.role())
              ? Joining.weigh(left.end(), right, words)
              : Joining.Verdict.APART;
      if (verdict == Joining.Verdict.JOIN) {
        left.add(right);
        return;
      }
      close(left, verdict == Joining.Verdict.TRUNCATED);
    }
    open = Optional.of(new OpenParagraph(source, right));
    openAt = blocks.size();
    blocks.add(right);
  }

  private static boolean mayJoin(Paragraph.Role left, Paragraph.Role right) {
    boolean quotes = left == Paragraph.Role.PULL_QUOTE;
    return left != Paragraph.Role.TABLE && quotes == (right == Paragraph.Role.PULL_QUOTE);
  }
}
