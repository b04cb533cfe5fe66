package org.yanlu.statement;

import java.util.Locale;
import java.util.Optional;
import org.yanlu.page.Page;

/**
 * A line of {@code statement-spec.md} that expects a quoted string which is no statement.
 *
 * @param number of the line in its example, from 1
 * @param text its words with their marks
 * @param termClass why it is none, if careful readers agree
 */
record ExpectedTerm(int number, String text, Optional<TermClass> termClass) {
  static final String OPENING = "term | ";

  static ExpectedTerm parse(int number, String line) {
    String[] columns = line.split(" \\| ", -1);
    Optional<TermClass> termClass =
        columns.length > 2
            ? Optional.of(TermClass.valueOf(columns[2].toUpperCase(Locale.ROOT).replace('-', '_')))
            : Optional.empty();
    return new ExpectedTerm(number, columns[1], termClass);
  }

  /** Whether it is {@code term} of {@code page}. */
  boolean is(QuotedTerm term, Page page) {
    return term.span().of(page.source()).equals(text)
        && termClass.filter(c -> c != term.termClass()).isEmpty();
  }
}
