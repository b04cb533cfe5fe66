package org.yanlu.bench.statement;

import java.util.List;
import java.util.Optional;
import org.yanlu.text.Span;

/**
 * A statement as marked by hand.
 *
 * @param core whether it is scored; an optional one is neither right nor wrong
 * @param headline whether it stands in the headline layer
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param act the act
 * @param speaker the canonical name, empty if nobody is known
 * @param speakerType what kind of source
 * @param speakerOk other names counted as right in the alias figures
 * @param spans its pieces, UTF-16 into the document
 * @param altEnds other offsets at which it may as well end
 * @param cue where its cue stands, if marked
 * @param mention where its source is named for this statement, if it is
 */
record GoldStatement(
    boolean core,
    boolean headline,
    String kind,
    String act,
    String speaker,
    String speakerType,
    List<String> speakerOk,
    List<Span> spans,
    List<Integer> altEnds,
    List<Span> cue,
    Optional<Span> mention) {
  GoldStatement {
    speakerOk = List.copyOf(speakerOk);
    spans = List.copyOf(spans);
    altEnds = List.copyOf(altEnds);
    cue = List.copyOf(cue);
  }

  boolean person() {
    return speakerType.equals("person");
  }

  boolean direct() {
    return kind.equals("direct");
  }
}
