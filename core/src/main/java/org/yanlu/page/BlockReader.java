package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.page.edge.Openings;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Says of each line of a page what it is to the layout, before anything is put together. */
final class BlockReader {
  /** No heading is longer, in UTF-16 units; a longer one is running text at a wrong level. */
  private static final int LONGEST_TITLE = 220;

  /** A single sentence of this length below a heading is a lede, in UTF-16 units. */
  private static final int SENTENCE = 30;

  /** What stands between a rubric and its headline. */
  private static final Pattern RUBRIC_MARK = Pattern.compile("(?U)\\s*[／/｜|：:]\\s*|\u3000+");

  private final List<Line> lines;
  private final PlainTitles plainTitles;
  private final Set<Integer> continuations;

  /** Whether a line of the page is a year and nothing else. */
  private final boolean hasYears;

  /** Whether several questions are set bold, each before its answer. */
  private final boolean boldQuestions;

  private final List<Block> blocks = new ArrayList<>();

  private BlockReader(List<Line> lines) {
    this.lines = lines;
    this.plainTitles = PlainTitles.of(lines);
    this.continuations = WrappedLines.continuations(lines);
    this.hasYears = lines.stream().anyMatch(line -> YearMarks.of(line.shown()).isPresent());
    this.boldQuestions = lines.stream().filter(BlockReader::isBoldQuestion).count() > 1;
  }

  /** The blocks of {@code lines} in page order. */
  static List<Block> read(List<Line> lines) {
    BlockReader reader = new BlockReader(lines);
    for (int i = 0; i < lines.size(); i++) {
      reader.blocks.addAll(reader.blocks(i));
    }
    return List.copyOf(reader.blocks);
  }

  private List<Block> blocks(int index) {
    Line line = lines.get(index);
    Optional<Block> whole =
        continuations.contains(index) && !plainTitles.isStacked(index)
            ? Optional.empty()
            : special(line).or(() -> loneName(index)).or(() -> heading(index));
    if (whole.isPresent()) {
      return whole.get() instanceof Block.Title title ? titled(title) : List.of(whole.get());
    }
    if (line.mark() != Line.Mark.NONE && line.mark() != Line.Mark.QUOTE) {
      return List.of(prose(index, line.text()));
    }
    InlineSignatures.Parts parts = InlineSignatures.of(line.text());
    return parts.text().length() == 0
        ? List.of(prose(index, line.text()))
        : InlineSignatures.around(parts, prose(index, parts.text()));
  }

  /** A heading may begin with its rubric: 社論／號誌老了. */
  private static List<Block> titled(Block.Title title) {
    SourceText text = title.text();
    Matcher mark = RUBRIC_MARK.matcher(text.text());
    if (!mark.find() || mark.end() == text.length()) {
      return List.of(title);
    }
    Optional<Rubric> rubric = Rubric.of(text.text().substring(0, mark.start()));
    if (rubric.isEmpty()) {
      return List.of(title);
    }
    SourceText name = text.slice(new Span(0, mark.start()));
    SourceText rest = text.slice(new Span(mark.end(), text.length()));
    return List.of(
        new Block.Label(name, title.level(), rubric.get()),
        new Block.Furniture(text.slice(new Span(mark.start(), mark.end()))),
        new Block.Title(rest, title.level()));
  }

  /** What has a form of its own. */
  private static Optional<Block> special(Line line) {
    if (FurnitureRules.isFurniture(line.shown())) {
      return Optional.of(new Block.Furniture(line.text()));
    }
    Optional<Block> caption = Captions.of(line.text()).map(Block.class::cast);
    if (caption.isPresent()) {
      return caption;
    }
    Optional<Rubric> rubric = Rubric.of(line.shown());
    if (rubric.isPresent()) {
      return Optional.of(new Block.Label(line.text(), line.level(), rubric.get()));
    }
    return Signatures.of(line.text()).map(Block.class::cast);
  }

  /** A name alone below a heading, or behind the last sentence of a report. */
  private Optional<Block> loneName(int index) {
    Line line = lines.get(index);
    boolean last = index + 1 == lines.size() || isHeading(index + 1);
    boolean placed =
        index > 0
            && (isHeading(index - 1)
                ? !last
                : last && Marks.endsSentence(lines.get(index - 1).shown()));
    return placed && line.mark() == Line.Mark.NONE
        ? Signatures.ofName(line.text()).map(Block.class::cast)
        : Optional.empty();
  }

  private boolean isHeading(int index) {
    return lines.get(index).mark() == Line.Mark.HEADING;
  }

  private Optional<Block> heading(int index) {
    Line line = lines.get(index);
    boolean marked = line.mark() == Line.Mark.HEADING || line.mark() == Line.Mark.STRONG;
    OptionalInt year = year(line);
    if (year.isPresent() && (marked || "年月日".indexOf(last(line)) >= 0)) {
      return Optional.of(new Block.YearMark(line.text(), year.getAsInt(), line.level()));
    }
    if (boldQuestions && isBoldQuestion(line)) {
      return Optional.empty();
    }
    if (marked && !isText(index)) {
      return Optional.of(new Block.Title(line.text(), line.level()));
    }
    return line.mark() == Line.Mark.NONE && plainTitles.isTitle(index)
        ? Optional.of(new Block.Title(line.text(), 0))
        : Optional.empty();
  }

  /** Whether what is marked as a heading is running text at a wrong level. */
  private boolean isText(int index) {
    String shown = lines.get(index).shown();
    int sentences = (int) shown.chars().filter(c -> c == '。').count();
    boolean belowHeading = index > 0 && lines.get(index - 1).mark() == Line.Mark.HEADING;
    return sentences > 1
        || shown.length() > LONGEST_TITLE
        || (sentences == 1 && belowHeading && shown.length() > SENTENCE);
  }

  /** The year that a line consists of; with its month only where other lines are years too. */
  private OptionalInt year(Line line) {
    OptionalInt year = YearMarks.of(line.shown());
    return year.isEmpty() && hasYears ? YearMarks.ofDated(line.shown()) : year;
  }

  private static char last(Line line) {
    return line.shown().charAt(line.shown().length() - 1);
  }

  private static boolean isBoldQuestion(Line line) {
    return line.mark() == Line.Mark.STRONG && line.shown().endsWith("？");
  }

  private Block.Prose prose(int index, SourceText text) {
    Line line = lines.get(index);
    Paragraph.Role role =
        switch (line.mark()) {
          case ROW -> Paragraph.Role.TABLE;
          case ITEM -> Paragraph.Role.ENTRY;
          case QUOTE -> Paragraph.Role.PULL_QUOTE;
          case STRONG ->
              isBoldQuestion(line) ? Paragraph.Role.QUESTION : Dialogue.role(text.text());
          case NONE, HEADING -> Dialogue.role(text.text());
        };
    boolean opens =
        line.mark() == Line.Mark.ROW
            || line.mark() == Line.Mark.ITEM
            || line.indented()
            || (role != Paragraph.Role.BODY && role != Paragraph.Role.PULL_QUOTE)
            || Openings.isListMark(text.text());
    Block.Start start =
        opens
            ? Block.Start.OPENS
            : continuations.contains(index) ? Block.Start.GOES_ON : Block.Start.FREE;
    return new Block.Prose(text, role, start, line.blankBefore(), false);
  }
}
