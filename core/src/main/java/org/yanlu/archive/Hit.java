package org.yanlu.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanlu.statement.Certainty;
import org.yanlu.statement.Links;
import org.yanlu.statement.Parties;
import org.yanlu.statement.Speaker;
import org.yanlu.text.Span;

/**
 * A section or statement found.
 *
 * @param id unique in the archive: page id, {@code #}, the section's or statement's id
 * @param type {@code statement} or {@code section}
 * @param score higher is better; comparable only within one answer
 * @param text a statement's text, or a section's snippet or whole text
 * @param highlights what matched, into {@code text}, UTF-16, ascending, not touching
 * @param headline of its section, or the page's title
 * @param page the page's id
 * @param section the section's id within its page
 * @param sectionType the section's type
 * @param kind of a statement
 * @param act of a statement
 * @param speaker of a statement
 * @param parties who takes part in a statement besides its speaker
 * @param cue of a statement
 * @param year when
 * @param date when, if known to the day
 * @param publisher of the page
 * @param topics topics assigned
 * @param certainty how sure a statement is; a section is in no doubt
 * @param links which other statements a statement has to do with, by their ids in the archive; one
 *     with a parent is nested
 * @param nested the ids in the archive of the statements right within a statement's content
 * @param source where it stands in the page's source
 * @param explanation why it was found, in words; empty unless asked for
 */
public record Hit(
    String id,
    String type,
    double score,
    String text,
    List<Span> highlights,
    Optional<String> headline,
    String page,
    String section,
    String sectionType,
    Optional<String> kind,
    Optional<String> act,
    Optional<Speaker> speaker,
    Parties parties,
    Optional<String> cue,
    OptionalInt year,
    Optional<LocalDate> date,
    Optional<String> publisher,
    List<Topic> topics,
    Certainty certainty,
    Links links,
    List<String> nested,
    Source source,
    Optional<String> explanation) {
  /** Copies the lists. */
  public Hit {
    highlights = List.copyOf(highlights);
    topics = List.copyOf(topics);
    nested = List.copyOf(nested);
  }

  /** Calibrated probability that statement and speaker are right, 0 to 1; 1 for a section. */
  public double confidence() {
    return certainty.both();
  }

  /**
   * This hit as one answer shows it.
   *
   * @param newScore higher is better
   * @param newText the text shown
   * @param newHighlights what matched, into {@code newText}
   * @param newExplanation why it was found
   */
  public Hit found(
      double newScore, String newText, List<Span> newHighlights, Optional<String> newExplanation) {
    return new Hit(
        id,
        type,
        newScore,
        newText,
        newHighlights,
        headline,
        page,
        section,
        sectionType,
        kind,
        act,
        speaker,
        parties,
        cue,
        year,
        date,
        publisher,
        topics,
        certainty,
        links,
        nested,
        source,
        newExplanation);
  }

  /**
   * A topic assigned, and why.
   *
   * @param id the authority file's id
   * @param label the name shown
   * @param evidence the term that led to it, as the authority file has it
   */
  public record Topic(String id, String label, String evidence) {}

  /**
   * Where a hit stands.
   *
   * @param file the file as given to the builder
   * @param spans into the page's source, UTF-16
   */
  public record Source(String file, List<Span> spans) {
    /** Copies the list. */
    public Source {
      spans = List.copyOf(spans);
    }
  }
}
