package org.yanlu.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates the sections of a page. */
final class SectionDating {
  private final Optional<LocalDate> pageDate;
  private final OptionalInt lastTimelineYear;

  private SectionDating(Optional<LocalDate> pageDate, OptionalInt lastTimelineYear) {
    this.pageDate = pageDate;
    this.lastTimelineYear = lastTimelineYear;
  }

  /** Dates sections of a page of that date and those drafts. */
  static SectionDating of(Optional<LocalDate> pageDate, List<SectionDraft> drafts) {
    OptionalInt last = drafts.stream().flatMapToInt(draft -> draft.year.stream()).max();
    return new SectionDating(pageDate, last);
  }

  /** The dating of {@code draft}. */
  Dating of(SectionDraft draft) {
    if (draft.year.isPresent()) {
      return Dating.of(draft.year.getAsInt(), YearBasis.EXPLICIT);
    }
    if (pageDate.isPresent()) {
      return Dating.of(pageDate.get(), YearBasis.PAGE);
    }
    return lastTimelineYear.isPresent()
        ? Dating.of(lastTimelineYear.getAsInt(), YearBasis.INFERRED)
        : Dating.UNKNOWN;
  }
}
