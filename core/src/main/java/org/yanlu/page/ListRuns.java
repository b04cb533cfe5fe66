package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.WordEdge;

/**
 * Finds lists without marks: three and more short lines in a row of which none ends a sentence. In
 * such a run a missing end mark says nothing.
 */
final class ListRuns {
  /** No line of a list is longer, in UTF-16 units. */
  private static final int LONGEST = 60;

  private static final int SHORTEST_RUN = 3;

  private ListRuns() {}

  /**
   * {@code blocks} with the lines of such a run, and the one behind it, each opening a paragraph.
   */
  static List<Block> opened(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    int start = 0;
    while (start < blocks.size()) {
      int end = start;
      while (end < blocks.size() && isItem(blocks, start, end)) {
        end++;
      }
      if (end - start >= SHORTEST_RUN) {
        open(result, start, Math.min(end + 1, blocks.size()));
      }
      start = Math.max(end, start + 1);
    }
    return result;
  }

  private static boolean isItem(List<Block> blocks, int start, int at) {
    if (!(blocks.get(at) instanceof Block.Prose prose)) {
      return false;
    }
    String text = prose.text().text();
    char last = text.charAt(text.length() - 1);
    if (text.length() > LONGEST
        || text.indexOf('。') >= 0
        || Marks.endsSentence(text)
        || FormLines.isField(text)
        || Marks.isMiddle(last)
        || Marks.isNeverFirst(text.charAt(0))) {
      return false;
    }
    return at == start || !goesOn(((Block.Prose) blocks.get(at - 1)).text().text(), text);
  }

  private static boolean goesOn(String left, String right) {
    return WordEdge.of(left, right).crossed();
  }

  private static void open(List<Block> blocks, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (blocks.get(i) instanceof Block.Prose prose
          && !goesOn(shown(blocks.get(i - 1)), shown(prose))) {
        blocks.set(i, prose.opening());
      }
    }
  }

  private static String shown(Block block) {
    return block.text().text();
  }
}
