package org.yanlu.page;

import java.util.List;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** The least stretch of a source that holds a text put together from it. */
final class Hulls {
  private Hulls() {}

  /** From the first to behind the last unit of {@code text} in its source. */
  static Span of(SourceText text) {
    return of(text.sourceSpans());
  }

  /** From the first start to the last end; the empty span at 0 of no spans. */
  static Span of(List<Span> spans) {
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    int start = spans.stream().mapToInt(Span::start).min().getAsInt();
    int end = spans.stream().mapToInt(Span::end).max().getAsInt();
    return new Span(start, end);
  }
}
