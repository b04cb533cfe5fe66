package org.yanlu.statement.extent;

import java.util.List;
import java.util.Optional;
import org.yanlu.statement.frame.Frame;
import org.yanlu.text.Span;

/**
 * A statement found in a passage, its speaker not yet resolved.
 *
 * @param frame its frame; empty for a quotation that stands alone
 * @param pieces its content in text order, UTF-16 into the passage
 * @param cue how likely its cue, or the quotation itself, is a statement
 * @param extent how likely its end is where it is
 */
public record Found(Optional<Frame> frame, List<Span> pieces, double cue, double extent) {
  /** Copies the list. */
  public Found {
    pieces = List.copyOf(pieces);
  }
}
