package org.yanlu.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.yanlu.text.Span;

/**
 * Turns the text of a page, as a layout extraction left it, back into what the editor set.
 *
 * <p>Never fails: at worst a page is one section with {@linkplain Page#problems() problems}.
 * Thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="parse"}
 */
public final class PageParser {
  private PageParser() {}

  /** A parser with the project's rules. */
  public static PageParser create() {
    return new PageParser();
  }

  /** Reads a page whose metadata, if any, stand in its front matter. */
  public Page parse(String id, String source) {
    return parse(id, id, PageMetadata.NONE, source);
  }

  /**
   * Reads a page.
   *
   * @param id the page's id, used unless its front matter gives one
   * @param file the file that it comes from, for {@link Page#file()}
   * @param metadata what is known of it already; its front matter wins
   * @param source its text
   */
  public Page parse(String id, String file, PageMetadata metadata, String source) {
    FrontMatter front = FrontMatter.read(source, metadata);
    LineReader.Result read = LineReader.read(source, front.end());
    Columns.Result columns = Columns.apart(read.lines());
    Columns.Result interleaved = InterleavedColumns.apart(columns.lines());
    List<Block> blocks = Rejoiner.rejoin(source, BlockReader.read(interleaved.lines()));
    Sectioner.Result grouped = Sectioner.group(blocks);
    PageMetadata dated =
        front.metadata().date().isPresent()
            ? front.metadata()
            : front.metadata().withDate(PageDateline.date(read.lines()));
    List<Section> sections = sections(grouped.drafts(), dated);
    return new Page(
        front.id().orElse(id),
        file,
        dated,
        source,
        sections,
        furniture(front, read, grouped, sections),
        problems(front, columns, interleaved, sections));
  }

  private static List<Section> sections(List<SectionDraft> drafts, PageMetadata metadata) {
    SectionDating dating = SectionDating.of(metadata.date(), drafts);
    List<Section> sections = new ArrayList<>();
    for (SectionDraft draft : drafts) {
      draft.findDialogue();
      List<Heading> headings = draft.headings();
      sections.add(
          new Section(
              "s" + (sections.size() + 1),
              SectionTypes.of(draft, headings),
              headings,
              draft.bylines,
              dating.of(draft),
              draft.paragraphs,
              draft.span()));
    }
    return sections;
  }

  private static List<Span> furniture(
      FrontMatter front, LineReader.Result read, Sectioner.Result grouped, List<Section> sections) {
    List<Span> furniture = new ArrayList<>(grouped.furniture());
    if (front.end() > 0) {
      furniture.add(new Span(0, front.end()));
    }
    furniture.addAll(read.bareMarkup());
    BitSet claimed = headingsAndBylines(sections);
    for (Line line : read.lines()) {
      line.markup().stream().filter(span -> !claimed.get(span.start())).forEach(furniture::add);
    }
    furniture.sort(Comparator.naturalOrder());
    return furniture;
  }

  /** Headings and bylines are one stretch each, mark-up in their midst included. */
  private static BitSet headingsAndBylines(List<Section> sections) {
    BitSet claimed = new BitSet();
    for (Section section : sections) {
      section.headings().forEach(h -> claimed.set(h.span().start(), h.span().end()));
      section.bylines().forEach(b -> claimed.set(b.span().start(), b.span().end()));
    }
    return claimed;
  }

  private static List<Problem> problems(
      FrontMatter front,
      Columns.Result columns,
      Columns.Result interleaved,
      List<Section> sections) {
    List<Problem> problems = new ArrayList<>(front.problems());
    if (columns.lines().isEmpty()) {
      problems.add(Problem.ofPage(Problem.Severity.ERROR, "page-empty", "the page shows no text"));
    }
    for (Span found : columns.found()) {
      String message = "two columns were printed side by side and taken apart; check their order";
      problems.add(new Problem(Problem.Severity.WARNING, "columns-side-by-side", message, found));
    }
    for (Span found : interleaved.found()) {
      String message = "the lines of two columns stood in turn and were taken apart; check them";
      problems.add(new Problem(Problem.Severity.WARNING, "columns-interleaved", message, found));
    }
    sections.forEach(section -> problems.addAll(SectionProblems.of(section)));
    return problems;
  }
}
