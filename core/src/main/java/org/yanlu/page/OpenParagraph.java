package org.yanlu.page;

import org.yanlu.page.edge.Marks;
import org.yanlu.text.SourceText;

/**
 * A paragraph that may go on. Adding a piece takes time that grows with the piece alone, so that a
 * page in a million pieces is read in linear time. Not thread-safe.
 */
final class OpenParagraph {
  /** So much of its end is evidence for what may follow, in UTF-16 units. */
  private static final int END = 400;

  private final Block.Prose first;
  private final SourceText.Builder text;
  private final StringBuilder end = new StringBuilder();
  private boolean joined;

  OpenParagraph(String source, Block.Prose first) {
    this.first = first;
    this.text = SourceText.builder(source).add(first.text());
    append(first.text().text());
  }

  /** The end of its text. */
  String end() {
    return end.toString();
  }

  Paragraph.Role role() {
    return first.role();
  }

  /** Puts {@code right} behind it; words with spaces get theirs back. */
  void add(Block.Prose right) {
    char before = end.charAt(end.length() - 1);
    char after = right.text().text().charAt(0);
    if (Marks.isLatin(before)
        && Marks.isLatin(after)
        && !(Marks.isDigit(before) && Marks.isDigit(after))) {
      text.addForeign(" ");
    }
    text.add(right.text());
    append(right.text().text());
    joined = true;
  }

  /** The paragraph as it stands. */
  Block.Prose closed(boolean truncated) {
    return joined || truncated
        ? new Block.Prose(text.build(), role(), first.start(), first.blankBefore(), truncated)
        : first;
  }

  private void append(String piece) {
    end.append(piece, Math.max(0, piece.length() - END), piece.length());
    if (end.length() > END) {
      end.delete(0, end.length() - END);
    }
  }
}
