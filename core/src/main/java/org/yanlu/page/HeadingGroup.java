package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what each line of a heading group is to its section. */
final class HeadingGroup {
  /** A lone heading below the first level that is no longer is a label, in UTF-16 units. */
  private static final int LABEL = 6;

  private static final Pattern SERIES =
      Pattern.compile(
          ".*(?:[①-⑳❶-❿㈠-㈩]|系列(?:之[一二三四五六七八九十\\d]{1,2}|報導|報道)?|之[一二三四五六七八九十]|[（(](?:上|中|下|[一二三四五六七八九十]|\\d{1,2})[）)]|系列\\d{1,2})");
  private static final Pattern PART = Pattern.compile("[\\p{IsHan}A-Za-z0-9]{1,6}篇");

  private HeadingGroup() {}

  /** The headings that {@code lines} are, in their order. */
  static List<Heading> of(List<Block> lines) {
    Heading.Kind[] kinds = new Heading.Kind[lines.size()];
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Optional<Heading.Kind> kind = kindByForm(lines.get(i));
      kinds[i] = kind.orElse(Heading.Kind.HEADLINE);
      if (kind.isEmpty()) {
        plain.add(i);
      }
    }
    if (!plain.isEmpty()) {
      int main = main(lines, plain);
      for (int i : plain) {
        kinds[i] =
            i < main
                ? Heading.Kind.KICKER
                : i == main ? Heading.Kind.HEADLINE : Heading.Kind.SUBHEADLINE;
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      headings.add(heading(kinds[i], lines.get(i), false));
    }
    return headings;
  }

  /** A heading of that kind. */
  static Heading heading(Heading.Kind kind, Block line, boolean displaced) {
    return new Heading(kind, line.text().text(), Hulls.of(line.text()), displaced);
  }

  /** Whether {@code lines} hold nothing but labels, so that a headline is missing. */
  static boolean lacksHeadline(List<Block> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(HeadingGroup::isLabel);
  }

  private static boolean isLabel(Block line) {
    return switch (line) {
      case Block.Label label -> true;
      case Block.Title title -> title.level() > 1 && title.text().length() <= LABEL;
      case Block.YearMark year -> false;
      case Block.Prose prose -> false;
      case Block.Signature signature -> false;
      case Block.Caption caption -> false;
      case Block.Furniture furniture -> false;
    };
  }

  private static Optional<Heading.Kind> kindByForm(Block line) {
    if (line instanceof Block.Label) {
      return Optional.of(Heading.Kind.KICKER);
    }
    if (line instanceof Block.YearMark) {
      return Optional.of(Heading.Kind.YEAR);
    }
    String shown = line.text().text();
    if (PART.matcher(shown).matches()) {
      return Optional.of(Heading.Kind.PART);
    }
    if (shown.length() <= 30 && SERIES.matcher(shown).matches()) {
      return Optional.of(Heading.Kind.SERIES);
    }
    return Optional.empty();
  }

  /** The main headline: of the highest level; of two such the second, below its shoulder line. */
  private static int main(List<Block> lines, List<Integer> plain) {
    int highest = plain.stream().mapToInt(i -> level(lines.get(i))).min().orElse(0);
    List<Integer> candidates = plain.stream().filter(i -> level(lines.get(i)) == highest).toList();
    return candidates.get(candidates.size() > 1 ? 1 : 0);
  }

  private static int level(Block line) {
    return line instanceof Block.Title title ? title.level() : 7;
  }
}
