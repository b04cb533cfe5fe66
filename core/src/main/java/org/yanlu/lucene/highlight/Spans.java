package org.yanlu.lucene.highlight;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/** Lists of spans of one text. */
final class Spans {
  private Spans() {}

  /** In ascending order, those that touch or overlap made one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Those inside {@code window}, with offsets into it. */
  static List<Span> within(List<Span> spans, Span window) {
    return spans.stream()
        .filter(window::contains)
        .map(span -> span.shift(-window.start()))
        .toList();
  }
}
