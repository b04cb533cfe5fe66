package org.yanlu.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When something is dated, and how we know.
 *
 * @param year the Gregorian year, empty if unknown
 * @param basis what the year rests on; present if and only if the year is
 * @param date the full date, if known
 */
public record Dating(OptionalInt year, Optional<YearBasis> basis, Optional<LocalDate> date) {
  /** Nothing is known. */
  public static final Dating UNKNOWN =
      new Dating(OptionalInt.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that year and basis come together.
   *
   * @throws IllegalArgumentException if only one of them is present
   */
  public Dating {
    if (year.isPresent() != basis.isPresent()) {
      throw new IllegalArgumentException("year " + year + " with basis " + basis);
    }
  }

  /** A year and what it rests on. */
  public static Dating of(int year, YearBasis basis) {
    return new Dating(OptionalInt.of(year), Optional.of(basis), Optional.empty());
  }

  /** A full date and what it rests on. */
  public static Dating of(LocalDate date, YearBasis basis) {
    return new Dating(OptionalInt.of(date.getYear()), Optional.of(basis), Optional.of(date));
  }
}
