package org.yanlu.archive;

import java.util.List;
import java.util.Locale;
import org.yanlu.text.Span;

/**
 * What the archive knows of a quote.
 *
 * @param verdict the answer
 * @param reason why, in words
 * @param candidates the evidence, best first; empty if there is none
 */
public record QuoteVerdict(Verdict verdict, String reason, List<Candidate> candidates) {
  /** Copies the list. */
  public QuoteVerdict {
    candidates = List.copyOf(candidates);
  }

  /** How an archive answers. */
  public enum Verdict {
    /** The archive has these words, as the speaker's own. */
    VERBATIM,
    /**
     * The speaker said something close, as the candidate's edits show, or is said to have denied
     * these words, as the reason says.
     */
    ALTERED,
    /** The archive has these words as the page's report of what was said. */
    REPORTED,
    /** The archive has these words, of another speaker only. */
    OTHER_SPEAKER,
    /**
     * The archive has nothing close that the speaker said. The reason says what else it has: the
     * words without a speaker, of someone who may be the one asked for, in a page's own text, or
     * something close of others.
     */
    NOT_FOUND;

    /** The name used in answers: lower case, with a hyphen. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A place in the archive that holds the wording or something close.
   *
   * @param hit the statement; two neighbouring ones of one speaker as one, under the id of the
   *     first and with … between them, for wording that runs over both; or the section for wording
   *     that is in no statement
   * @param similarity 1 for the same wording, 0 for nothing in common
   * @param edits what to do to the quote to get the wording of {@code hit}, in text order; empty if
   *     they agree but for script, width, blanks and such punctuation as changes no number, sign or
   *     question
   */
  public record Candidate(Hit hit, double similarity, List<Edit> edits) {
    /** Copies the list. */
    public Candidate {
      edits = List.copyOf(edits);
    }
  }

  /**
   * One difference.
   *
   * @param quoted where in the quote, UTF-16; empty where something is missing from it
   * @param printed where in the hit's text, UTF-16; empty where the quote has something more
   * @param from the quote's characters
   * @param to the hit's characters
   */
  public record Edit(Span quoted, Span printed, String from, String to) {}
}
