package org.yanlu.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what kind of piece a section is. */
final class SectionTypes {
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d年");

  /** A box that names so many different years tells the past. */
  private static final int YEARS_OF_BACKGROUND = 3;

  private SectionTypes() {}

  /** The type of {@code draft}. */
  static SectionType of(SectionDraft draft, List<Heading> headings) {
    if (draft.caption) {
      return SectionType.CAPTION;
    }
    if (draft.year.isPresent()) {
      return SectionType.TIMELINE;
    }
    Optional<Rubric> rubric =
        draft.titles.stream()
            .filter(Block.Label.class::isInstance)
            .map(line -> ((Block.Label) line).rubric())
            .findFirst();
    if (rubric.isPresent()) {
      return rubric.get().type();
    }
    if (draft.paragraphs.stream().filter(p -> p.role() == Paragraph.Role.QUESTION).count() > 1) {
      return SectionType.INTERVIEW;
    }
    if (headings.stream().anyMatch(h -> h.kind() == Heading.Kind.SERIES)) {
      return SectionType.FEATURE;
    }
    if (draft.bylines.isEmpty() && isBox(draft) && years(draft) >= YEARS_OF_BACKGROUND) {
      return SectionType.BACKGROUND;
    }
    return draft.hasBody() ? SectionType.NEWS : SectionType.OTHER;
  }

  private static boolean isBox(SectionDraft draft) {
    return HeadingGroup.lacksHeadline(draft.titles);
  }

  private static int years(SectionDraft draft) {
    Set<String> years = new HashSet<>();
    for (Paragraph paragraph : draft.paragraphs) {
      Matcher year = YEAR.matcher(paragraph.text().text());
      while (year.find()) {
        years.add(year.group());
      }
    }
    return years.size();
  }
}
