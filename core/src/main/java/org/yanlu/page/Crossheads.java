package org.yanlu.page;

import java.util.List;

/**
 * Tells short headings within a report from the headings of the next: 居民憂噪音 between two paragraphs
 * begins nothing new.
 */
final class Crossheads {
  /** No crosshead is longer, in UTF-16 units. */
  private static final int LONGEST = 10;

  /** One without mark-up on a page of marked headings may be so long. */
  private static final int LONGEST_PLAIN = 18;

  private static final int PLAIN_LEVEL = 7;

  /** Whether headlines stand at the end of the page, so that boxes have to do with labels. */
  private final boolean headlinesCollected;

  private Crossheads(boolean headlinesCollected) {
    this.headlinesCollected = headlinesCollected;
  }

  /** For a page of {@code blocks}. */
  static Crossheads of(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!(blocks.get(i) instanceof Block.Furniture)) {
        return new Crossheads(blocks.get(i) instanceof Block.Title);
      }
    }
    return new Crossheads(false);
  }

  /** Whether {@code title} stands within the text of {@code current}. */
  boolean isCrosshead(Block.Title title, SectionDraft current) {
    String shown = title.text().text();
    int level = level(title);
    int longest = title.level() == 0 && isMarked(current) ? LONGEST_PLAIN : LONGEST;
    return (current.hasBody()
            && !current.caption
            && !current.closed
            && current.year.isEmpty()
            && !(headlinesCollected && title.level() > 0)
            && shown.length() <= longest
            && (title.level() == 0 || !hasGap(shown))
            && level > headlineLevel(current))
        || quotesWithin(title, current);
  }

  /** Whether {@code title}, set without mark-up, quotes someone amid an unsigned report. */
  private static boolean quotesWithin(Block.Title title, SectionDraft current) {
    return title.level() == 0
        && current.hasBody()
        && !current.caption
        && !current.closed
        && current.year.isEmpty()
        && HeadlineStack.quotes(title.text().text());
  }

  private static boolean isMarked(SectionDraft current) {
    return headlineLevel(current) < PLAIN_LEVEL;
  }

  /** The highest level of the section's own headlines; 0 if it has none. */
  private static int headlineLevel(SectionDraft current) {
    return current.titles.stream()
        .filter(Block.Title.class::isInstance)
        .mapToInt(line -> level((Block.Title) line))
        .min()
        .orElse(0);
  }

  private static int level(Block.Title title) {
    return title.level() == 0 ? PLAIN_LEVEL : title.level();
  }

  private static boolean hasGap(String shown) {
    return shown.indexOf(' ') >= 0 || shown.indexOf('\u3000') >= 0;
  }
}
