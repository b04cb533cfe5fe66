package org.yanlu.lucene.catalog;

import java.util.List;
import java.util.regex.Pattern;
import org.yanlu.text.Span;

/** Several values written as one: 甲、乙. */
public final class ValueList {
  private static final Pattern PART = Pattern.compile("[^、，,;；/／]+");

  private ValueList() {}

  /** The parts of {@code list} that are not blank. */
  public static List<String> parts(String list) {
    return spans(list).stream().map(span -> span.of(list)).toList();
  }

  /** Where the parts of {@code list} stand that are not blank. */
  public static List<Span> spans(String list) {
    return PART.matcher(list)
        .results()
        .filter(part -> !part.group().isBlank())
        .map(part -> new Span(part.start(), part.end()))
        .toList();
  }
}
