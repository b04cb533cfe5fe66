package org.yanlu.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.yanlu.page.SectionType.ANALYSIS;
import static org.yanlu.page.SectionType.BACKGROUND;
import static org.yanlu.page.SectionType.CAPTION;
import static org.yanlu.page.SectionType.COMMENTARY;
import static org.yanlu.page.SectionType.FEATURE;
import static org.yanlu.page.SectionType.NEWS;
import static org.yanlu.page.SectionType.TIMELINE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real page that the project began with, where it is at hand. */
class SeedPageOnSharedDataTest {
  private static final Path SEED =
      Path.of(System.getProperty("yanlu.root", "."), "..", "shared", "data", "seed", "page.md");

  private List<Section> sections = List.of();

  @BeforeEach
  void read() throws IOException {
    assumeTrue(Files.exists(SEED), () -> "no seed page at " + SEED);
    List<Page> pages = new ArrayList<>();
    PageFiles.with(PageParser.create()).forEach(List.of(SEED), pages::add);
    PageLaw.check(pages.get(0));
    sections = pages.get(0).sections();
  }

  @Test
  void everySectionHasItsType() {
    assertEquals(
        List.of(
            TIMELINE,
            TIMELINE,
            TIMELINE,
            TIMELINE,
            TIMELINE,
            TIMELINE,
            NEWS,
            FEATURE,
            ANALYSIS,
            CAPTION,
            COMMENTARY,
            BACKGROUND),
        sections.stream().map(Section::type).toList());
  }

  @Test
  void sixBreaksAreMendedAndTheTruncatedParagraphIsNot() {
    List<Paragraph> paragraphs =
        sections.stream().flatMap(section -> section.paragraphs().stream()).toList();
    int joins = paragraphs.stream().mapToInt(p -> p.text().sourceSpans().size() - 1).sum();
    assertEquals(6, joins);
    assertEquals(
        List.of(1329),
        paragraphs.stream()
            .filter(Paragraph::truncated)
            .map(p -> Hulls.of(p.text()).end())
            .toList());
  }

  @Test
  void displacedHeadlinesAreGivenBackInOrder() {
    assertEquals(
        List.of(3360, 3378),
        sections.stream()
            .flatMap(section -> section.headings().stream())
            .filter(Heading::displaced)
            .map(heading -> heading.span().start())
            .toList());
    assertEquals(
        List.of(3360, 3378),
        Stream.of(10, 11).map(i -> sections.get(i).headings().get(1).span().start()).toList());
  }
}
