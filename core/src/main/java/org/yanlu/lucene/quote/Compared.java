package org.yanlu.lucene.quote;

import java.util.List;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteVerdict.Candidate;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.statement.Kind;
import org.yanlu.text.Span;

/**
 * A place compared with a quote.
 *
 * @param hit the place
 * @param stretch what of its text comes nearest, UTF-16
 * @param similarity 1 for the same letters
 * @param edits the differences
 * @param fit whether the speaker in question says it
 * @param cut whether it begins or ends inside a Latin word
 */
record Compared(
    Hit hit, Span stretch, double similarity, List<Edit> edits, AskedSpeaker.Fit fit, boolean cut) {
  /** Copies the list. */
  Compared {
    edits = List.copyOf(edits);
  }

  boolean isExact() {
    return edits.isEmpty();
  }

  boolean isStatement() {
    return hit.kind().isPresent();
  }

  boolean bySpeaker() {
    return fit == AskedSpeaker.Fit.SAME;
  }

  /** Whether the stretch stands inside quotation marks as the speaker's own wording. */
  boolean isOwnWords() {
    String kind = hit.kind().orElse("");
    return kind.equals(Kind.DIRECT.label()) || (kind.equals(Kind.MIXED.label()) && isQuoted());
  }

  Candidate candidate() {
    return new Candidate(hit, similarity, edits);
  }

  private boolean isQuoted() {
    int depth = 0;
    for (int i = 0; i < stretch.end(); i++) {
      char c = hit.text().charAt(i);
      if (c == '「' || c == '“' || c == '『') {
        depth++;
      } else if (c == '」' || c == '”' || c == '』') {
        depth--;
      }
      if (i >= stretch.start() && depth <= 0) {
        return false;
      }
    }
    return true;
  }
}
