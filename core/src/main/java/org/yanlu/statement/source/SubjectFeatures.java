package org.yanlu.statement.source;

import java.util.List;
import org.yanlu.text.Span;

/**
 * What speaks for a stretch being the subject of a clause. Feature names are stable: the model
 * files refer to them.
 */
final class SubjectFeatures {
  private static final int MOST = 4;

  private final Window window;

  SubjectFeatures(Window window) {
    this.window = window;
  }

  /**
   * Features of {@code stretch}, but for those of its two ends; {@code left} is the first of its
   * start.
   */
  List<String> of(Stretch stretch, String left) {
    Span span = stretch.span();
    String form = stretch.form().label();
    String length = Buckets.length(span.length());
    String where =
        span.end() == window.span().end()
            ? "whole"
            : span.start() == window.opening() ? "first" : "inner";
    return List.of(
        "a:form=" + form + "," + where,
        "a:form,length=" + form + "," + length,
        "a:inside=" + stretch.inside() + "," + form,
        "a:form,start=" + form + "," + left,
        "a:name=" + stretch.name() + "," + form,
        "a:count=" + Math.min(stretch.count(), MOST) + "," + length);
  }

  /** The features of one end, told apart from those beside a cue. */
  static List<String> edge(List<String> features) {
    return features.stream().map(feature -> "a" + feature).toList();
  }
}
