package org.yanlu.statement;

import java.util.List;
import java.util.Optional;
import org.yanlu.page.Dating;
import org.yanlu.text.Span;

/**
 * Content that a page attributes to a source as said, written, asked, thought or announced.
 *
 * @param id unique in its page: {@code q1}, {@code q2}, …, in page order
 * @param section id of the section it stands in
 * @param layer body or headline
 * @param kind whether it gives the source's own wording
 * @param act what the source does in saying it
 * @param speaker who said it; empty if the page does not tell, never guessed
 * @param via the medium that carries it (據《A報》引述B)
 * @param cue the word that attributes it as printed; empty for a quotation that stands alone
 * @param text its characters; several pieces are joined by {@code …}
 * @param spans its pieces in the page's source, UTF-16, in text order
 * @param dating when it was made, by the page
 * @param confidence calibrated probability that statement and speaker are right, 0 to 1
 * @param evidence why it was taken for a statement of this speaker, in words
 */
public record Statement(
    String id,
    String section,
    Layer layer,
    Kind kind,
    Act act,
    Optional<Speaker> speaker,
    Optional<String> via,
    String cue,
    String text,
    List<Span> spans,
    Dating dating,
    double confidence,
    List<String> evidence) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no span or the confidence is not within 0 and 1
   */
  public Statement {
    spans = List.copyOf(spans);
    evidence = List.copyOf(evidence);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " without a span");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("statement " + id + " with confidence " + confidence);
    }
  }
}
