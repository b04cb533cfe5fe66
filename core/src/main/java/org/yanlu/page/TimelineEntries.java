package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/**
 * Finds timelines whose years are printed at the head of their entries: {@code 2021年：大橋動工。}, {@code
 * - 2021年 大橋動工}.
 *
 * <p>Three such entries in the order of their years are a timeline; below a heading that announces
 * one, two are.
 */
final class TimelineEntries {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?U)(?<year>[【〔]?(?:公元|西元|中華民國|民國)?(?:\\d{2,4}|[一二][〇○零一二三四五六七八九]{3})年[】〕]?)"
              + "(?<mark>\\s*[：:|｜—–-]+\\s*|\\s+)?(?<month>(?=\\d{1,2}月(?:\\d{1,2}日)?\\s*[：:|｜\\s]))?");

  private static final Pattern ANNOUNCED =
      Pattern.compile(".*(?:大事|時間|年表|歷程|回顧|里程|始末|一覽|進程|沿革|事件簿|時序|足跡|歷年).*");

  private final List<Block> blocks;
  private final List<Block> result = new ArrayList<>();

  private TimelineEntries(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** {@code blocks} with each entry of a timeline as a year and its text. */
  static List<Block> apart(List<Block> blocks) {
    TimelineEntries entries = new TimelineEntries(blocks);
    int at = 0;
    while (at < blocks.size()) {
      at = entries.run(at);
    }
    return List.copyOf(entries.result);
  }

  /** Takes the run of texts that begins at {@code start}; what stands behind it. */
  private int run(int start) {
    int end = start;
    while (end < blocks.size() && isInside(blocks.get(end))) {
      end++;
    }
    if (end == start) {
      result.add(blocks.get(start));
      return start + 1;
    }
    boolean timeline = isTimeline(start, end);
    for (Block block : blocks.subList(start, end)) {
      if (timeline && block instanceof Block.Prose prose && year(prose).isPresent()) {
        split(prose);
      } else {
        result.add(block);
      }
    }
    return end;
  }

  private static boolean isInside(Block block) {
    return block instanceof Block.Prose
        || block instanceof Block.Caption
        || block instanceof Block.Furniture;
  }

  private boolean isTimeline(int start, int end) {
    List<Integer> years = new ArrayList<>();
    for (Block block : blocks.subList(start, end)) {
      if (block instanceof Block.Prose prose) {
        year(prose).ifPresent(years::add);
      }
    }
    boolean announced = start > 0 && announces(blocks.get(start - 1));
    return years.size() >= (announced ? 2 : 3) && isOrdered(years);
  }

  private static boolean announces(Block block) {
    return switch (block) {
      case Block.Label label -> label.rubric() == Rubric.TIMELINE;
      case Block.Title title -> ANNOUNCED.matcher(title.text().text()).matches();
      case Block.YearMark year -> false;
      case Block.Prose prose -> false;
      case Block.Signature signature -> false;
      case Block.Caption caption -> false;
      case Block.Furniture furniture -> false;
    };
  }

  private static boolean isOrdered(List<Integer> years) {
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < years.size(); i++) {
      up &= years.get(i) >= years.get(i - 1);
      down &= years.get(i) <= years.get(i - 1);
    }
    return up || down;
  }

  /** The year at the head of an entry; running text that begins with a year has none. */
  private static OptionalInt year(Block.Prose prose) {
    String text = prose.text().text();
    Matcher entry = ENTRY.matcher(text);
    if (!entry.lookingAt() || entry.end() == text.length()) {
      return OptionalInt.empty();
    }
    boolean setOff = entry.group("mark") != null || entry.group("month") != null;
    boolean item = prose.role() == Paragraph.Role.ENTRY;
    return setOff || item ? YearMarks.of(entry.group("year")) : OptionalInt.empty();
  }

  private void split(Block.Prose prose) {
    SourceText text = prose.text();
    Matcher entry = ENTRY.matcher(text.text());
    if (!entry.lookingAt()) {
      throw new IllegalStateException("no entry: " + text);
    }
    SourceText year = text.slice(new Span(0, entry.end("year")));
    result.add(new Block.YearMark(year, year(prose).orElseThrow(), 0));
    SourceText mark = text.slice(new Span(entry.end("year"), entry.end()));
    if (mark.length() > 0) {
      result.add(new Block.Furniture(mark));
    }
    SourceText rest = text.slice(new Span(entry.end(), text.length()));
    result.add(
        new Block.Prose(
            rest, Paragraph.Role.ENTRY, Block.Start.OPENS, prose.blankBefore(), prose.truncated()));
  }
}
