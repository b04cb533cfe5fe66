package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/**
 * A stretch that may name a source, with the features by which the models weigh it. Candidates that
 * begin or end at the same place have the same list of features for that. Immutable and
 * thread-safe.
 */
public final class MentionCandidate {
  private final Stretch stretch;
  private final List<String> start;
  private final List<String> end;
  private final List<String> own;

  MentionCandidate(Stretch stretch, List<String> start, List<String> end, List<String> own) {
    this.stretch = stretch;
    this.start = start;
    this.end = end;
    this.own = own;
  }

  /** Where, UTF-16 into the page's text; empty if the source is elided. */
  public Span span() {
    return stretch.span();
  }

  /** The words of the stretch; empty if the source is elided. */
  public String words() {
    return stretch.words();
  }

  /** How it would name the source. */
  public MentionForm form() {
    return stretch.form();
  }

  /** All features that hold. */
  public List<String> features() {
    List<String> all = new ArrayList<>(start.size() + end.size() + own.size());
    all.addAll(start);
    all.addAll(end);
    all.addAll(own);
    return all;
  }

  Stretch stretch() {
    return stretch;
  }

  /** The features of its first place. */
  List<String> start() {
    return start;
  }

  /** The features of its last place. */
  List<String> end() {
    return end;
  }

  /** The features that no other candidate shares. */
  List<String> own() {
    return own;
  }
}
