package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanlu.statement.extent.Decoder;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.extent.ModelJudge;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.FrameFinder;
import org.yanlu.statement.lexicon.Addressing;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/**
 * Finds the statements that stand within the content of another: {@code 發言人表示，有關各方認為，談判仍在進行}.
 * Content is read as a passage of its own, in which a cue opens a statement if it is likely one,
 * names its source itself, and never past the end of its sentence.
 */
final class Nesting {
  /** A cue within content is believed from here on: fewer are statements below. */
  static final double LIKELY = 0.6;

  /** What someone says of himself in these classes is retold; a thought is said right now. */
  private static final Set<CueClass> RETOLD = EnumSet.of(CueClass.SAY, CueClass.ASK);

  private static final FrameFinder FRAMES = new FrameFinder();

  private final Addressing words = Addressing.project();
  private final KnownNames known;
  private final Models models;
  private final double likely;

  /**
   * Finds them on a page with the names {@code known}.
   *
   * @param likely from which likelihood on a cue is believed
   */
  Nesting(KnownNames known, Models models, double likely) {
    this.known = known;
    this.models = models;
    this.likely = likely;
  }

  /** The statements right within {@code outer}, in the offsets of {@code passage}. */
  List<Found> within(Passage passage, Found outer) {
    List<Found> nested = new ArrayList<>();
    for (Span piece : outer.pieces()) {
      Span content = inner(passage, piece);
      nested.addAll(in(passage, content));
    }
    return nested;
  }

  /** What stands inside the marks of a piece that is a quotation. */
  private static Span inner(Passage passage, Span piece) {
    return passage
        .quotationAt(piece.start())
        .filter(quote -> quote.span().equals(piece))
        .map(Quote::inner)
        .orElse(piece);
  }

  private List<Found> in(Passage passage, Span content) {
    // inside a quotation the inner marks are what the outer ones are elsewhere
    Passage inside = Passage.of(content.of(passage.plain()).replace('『', '「').replace('』', '」'));
    List<Frame> frames = FRAMES.frames(inside, known, false);
    if (frames.isEmpty()) {
      return List.of();
    }
    ModelJudge judge = new ModelJudge(inside, frames, known, models);
    List<Found> nested = new ArrayList<>();
    for (Decoder.Extent extent : Decoder.decode(inside, frames, judge)) {
      if (extent.cue() >= likely && namesItsSource(extent.frame())) {
        Found found = Pieces.of(inside, withinSentence(inside, extent));
        nested.add(moved(found, passage, content.start()));
      }
    }
    return nested;
  }

  /** Whether its source is printed, and not the speaker of the outer statement who goes on. */
  private boolean namesItsSource(Frame frame) {
    Optional<Mention> subject = frame.subject().filter(m -> !m.printed().isEmpty());
    return !frame.inherited()
        && subject.isPresent()
        && frame.entry().cueClass() != CueClass.HEARSAY
        && (!isFirstPerson(subject.get()) || RETOLD.contains(frame.entry().cueClass()));
  }

  /** Whether the speaker of the outer statement speaks of himself. */
  boolean isFirstPerson(Found nested) {
    return nested.frame().flatMap(Frame::subject).filter(this::isFirstPerson).isPresent();
  }

  /** Whether {@code mention} means the speaker of the outer statement. */
  private boolean isFirstPerson(Mention mention) {
    return mention.form() == Mention.Form.PRONOUN && words.isFirstPerson(mention.name());
  }

  private static Decoder.Extent withinSentence(Passage passage, Decoder.Extent extent) {
    List<Clause> clauses = passage.clauses();
    int last = extent.last();
    while (last > extent.first()
        && clauses.get(last).sentence() != clauses.get(extent.first()).sentence()) {
      last--;
    }
    return new Decoder.Extent(extent.frame(), extent.first(), last, extent.cue(), extent.end());
  }

  private static Found moved(Found found, Passage passage, int by) {
    return new Found(
        found.frame().map(frame -> moved(frame, passage, by)),
        found.pieces().stream().map(piece -> moved(piece, by)).toList(),
        found.cue(),
        found.extent());
  }

  private static Frame moved(Frame frame, Passage passage, int by) {
    Span cue = moved(frame.cue(), by);
    return new Frame(
        cue,
        frame.entry(),
        frame.order(),
        passage.clauseAt(cue.start()),
        frame.subject().map(mention -> moved(mention, by)),
        frame.inherited(),
        moved(frame.region(), by),
        moved(frame.source(), by),
        moved(frame.content(), by),
        frame.via());
  }

  private static Mention moved(Mention mention, int by) {
    return new Mention(
        moved(mention.span(), by),
        mention.printed(),
        mention.form(),
        mention.type(),
        mention.name(),
        mention.role(),
        mention.affiliation());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
