package org.yanlu.statement;

import java.util.List;
import java.util.Optional;
import org.yanlu.page.Dating;
import org.yanlu.text.Span;

/**
 * Content that a page attributes to a source as said, written, asked, thought or announced.
 *
 * @param id unique in its page: {@code q1}, {@code q2}, …, in page order; {@code n1}, {@code n2}, …
 *     of nested ones
 * @param section id of the section it stands in
 * @param layer body or headline
 * @param kind whether it gives the source's own wording
 * @param act what the source does in saying it
 * @param speaker who said it; empty if the page does not tell, never guessed
 * @param parties who takes part besides
 * @param cue the word that attributes it as printed; empty for a quotation that stands alone
 * @param text its characters; several pieces are joined by {@code …}
 * @param spans its pieces in the page's source, UTF-16, in text order
 * @param dating when it was made, by the page
 * @param certainty how sure we are of it and of its speaker
 * @param links which other statements of the page it has to do with
 * @param evidence why it was taken for a statement of this speaker, in words
 */
public record Statement(
    String id,
    String section,
    Layer layer,
    Kind kind,
    Act act,
    Optional<Speaker> speaker,
    Parties parties,
    String cue,
    String text,
    List<Span> spans,
    Dating dating,
    Certainty certainty,
    Links links,
    List<String> evidence) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no span
   */
  public Statement {
    spans = List.copyOf(spans);
    evidence = List.copyOf(evidence);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " without a span");
    }
  }

  /** The medium that carries it (據《A報》引述B). */
  public Optional<String> via() {
    return parties.via();
  }

  /** To whom it is said, as printed. */
  public Optional<String> addressee() {
    return parties.addressee();
  }

  /** Of whom it is said, as printed, by a passive cue (被指). */
  public Optional<String> target() {
    return parties.target();
  }

  /** Calibrated probability that statement and speaker are right, 0 to 1. */
  public double confidence() {
    return certainty.both();
  }

  /** This statement with other links. */
  public Statement withLinks(Links other) {
    return new Statement(
        id, section, layer, kind, act, speaker, parties, cue, text, spans, dating, certainty, other,
        evidence);
  }
}
