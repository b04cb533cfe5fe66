package org.yanlu.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanlu.text.Span;

/**
 * A date or year that a text names.
 *
 * @param span where it stands in the text, UTF-16
 * @param year the Gregorian year, empty if the text and its date do not tell
 * @param date the full date, if known
 * @param explicit whether the year is printed; else it is worked out from the date of the text
 */
public record DateMention(
    Span span, OptionalInt year, Optional<LocalDate> date, boolean explicit) {}
