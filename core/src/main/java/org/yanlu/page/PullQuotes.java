package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells sentences set large as decoration, which the text says too, from quotations that stand only
 * once.
 */
final class PullQuotes {
  /** A shorter sentence may be said twice by chance, in UTF-16 units. */
  private static final int SHORTEST = 8;

  /** A longer one is no decoration. */
  private static final int LONGEST = 80;

  /** So many are looked for on a page; each costs a search of its whole text. */
  private static final int MOST = 40;

  private PullQuotes() {}

  /** {@code blocks} in which only what is said elsewhere has the role of a pull quote. */
  static List<Block> settle(List<Block> blocks) {
    String text = text(blocks);
    List<Block> result = new ArrayList<>();
    int looked = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Prose prose && mayBe(prose)) {
        boolean twice =
            isAttribution(prose, result)
                || (looked++ < MOST && isSaidTwice(prose.text().text(), text));
        result.add(prose.as(twice ? Paragraph.Role.PULL_QUOTE : Paragraph.Role.BODY));
      } else {
        result.add(block);
      }
    }
    return List.copyOf(result);
  }

  /** Whether {@code prose} names, behind a dash, who said the pull quote above it. */
  private static boolean isAttribution(Block.Prose prose, List<Block> before) {
    return "—–".indexOf(prose.text().text().charAt(0)) >= 0
        && !before.isEmpty()
        && before.get(before.size() - 1) instanceof Block.Prose quote
        && quote.role() == Paragraph.Role.PULL_QUOTE;
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Prose prose) {
        text.append(prose.text().text()).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean mayBe(Block.Prose prose) {
    String text = prose.text().text();
    boolean quoted = text.length() <= LONGEST && "「“".indexOf(text.charAt(0)) >= 0;
    return prose.role() == Paragraph.Role.PULL_QUOTE
        || (quoted && prose.role() == Paragraph.Role.BODY);
  }

  private static boolean isSaidTwice(String quote, String text) {
    String bare = bare(quote);
    if (bare.length() < SHORTEST || bare.length() > LONGEST) {
      return false;
    }
    int first = text.indexOf(bare);
    return first >= 0 && text.indexOf(bare, first + 1) >= 0;
  }

  /** {@code quote} without marks at its edges. */
  private static String bare(String quote) {
    int start = 0;
    int end = quote.length();
    while (start < end && !Character.isLetterOrDigit(quote.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(quote.charAt(end - 1))) {
      end--;
    }
    return quote.substring(start, end);
  }
}
