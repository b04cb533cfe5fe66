package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanlu.authority.Authority;
import org.yanlu.authority.SpeakerEntry;
import org.yanlu.page.Page;
import org.yanlu.statement.Act;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.Kind;
import org.yanlu.statement.QuotedTerm;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.statement.extent.Decoder;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.extent.ModelJudge;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.Cast;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/**
 * The work on one page: what was read becomes statements, part by part, while the cast remembers
 * who was met. Not thread-safe.
 */
public final class Assembly {
  private final PageReading reading;
  private final Models models;
  private final Cast cast;
  private final List<Statement> statements = new ArrayList<>();
  private final List<QuotedTerm> terms = new ArrayList<>();

  private Assembly(PageReading reading, Models models) {
    this.reading = reading;
    this.models = models;
    cast = reading.cast();
  }

  /** The statements of {@code page}. */
  public static Extraction of(Page page, Authority authority, Models models) {
    Set<String> authorised = new LinkedHashSet<>();
    for (SpeakerEntry speaker : authority.speakers()) {
      if (speaker.type().equals("person")) {
        authorised.add(speaker.name());
      }
    }
    return new Assembly(PageReading.of(page, authorised, models), models).run();
  }

  private Extraction run() {
    reading.parts().forEach(this::read);
    return new Extraction(statements, terms);
  }

  private void read(PageReading.Part part) {
    Passage passage = part.passage();
    KnownNames known = reading.known();
    ModelJudge judge = new ModelJudge(passage, part.frames(), known, models);
    List<Found> found = new ArrayList<>();
    Elision elision = new Elision(passage, known);
    for (Decoder.Extent extent : Decoder.decode(passage, part.frames(), judge)) {
      found.add(found(passage, elision.complete(extent)));
    }
    found.addAll(Orphans.of(passage, found));
    found.sort(Comparator.comparing((Found f) -> f.pieces().get(0)));
    Walk walk = new Walk(passage, known, cast);
    for (Found each : found) {
      walk.to(each.frame().map(f -> f.cue().start()).orElse(each.pieces().get(0).start()));
      statements.add(statement(part, each));
    }
    walk.to(passage.text().length());
  }

  private static Found found(Passage passage, Decoder.Extent extent) {
    Frame frame = extent.frame();
    List<Span> pieces = new ArrayList<>();
    Clause last = passage.clauses().get(extent.last());
    if (frame.order() == Frame.Order.QUOTE_FIRST || frame.order() == Frame.Order.CUE_LAST) {
      pieces.add(frame.content());
      if (extent.last() > frame.clause()) {
        pieces.add(
            new Span(passage.clauses().get(frame.clause() + 1).span().start(), last.span().end()));
      }
    } else {
      pieces.add(
          new Span(
              frame.content().start(), Math.max(last.span().end(), frame.content().start() + 1)));
    }
    return new Found(Optional.of(frame), pieces, extent.probability());
  }

  private Statement statement(PageReading.Part part, Found found) {
    Passage passage = part.passage();
    Optional<Mention> mention = found.frame().flatMap(Frame::subject);
    Optional<Entity> entity = mention.flatMap(cast::resolve);
    if (found.frame().isEmpty()) {
      entity = cast.lastPerson();
    }
    List<Span> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Span piece : found.pieces()) {
      spans.addAll(part.text().toSource(piece));
      words.add(passage.of(piece));
    }
    return new Statement(
        "q" + (statements.size() + 1),
        part.section().id(),
        part.layer(),
        kind(passage, found.pieces()),
        found.frame().map(f -> f.entry().act()).orElse(Act.SAY),
        entity.map(e -> speaker(e, mention.map(Mention::name).orElse(""))),
        found.frame().flatMap(Frame::via),
        found.frame().map(f -> passage.of(f.cue())).orElse(""),
        String.join("…", words),
        spans,
        part.section().dating(),
        found.probability(),
        List.of());
  }

  private static Speaker speaker(Entity entity, String mention) {
    return new Speaker(
        entity.name(),
        entity.name(),
        entity.type(),
        Optional.of(entity.role()).filter(r -> !r.isEmpty()),
        Optional.of(entity.affiliation()).filter(a -> !a.isEmpty()),
        mention);
  }

  private static Kind kind(Passage passage, List<Span> pieces) {
    boolean all = true;
    boolean any = false;
    for (Span piece : pieces) {
      Optional<Quote> quote = passage.quotationAt(piece.start());
      all &= quote.isPresent() && quote.get().span().end() >= piece.end();
      any |= quote.isPresent();
    }
    return all ? Kind.DIRECT : any ? Kind.MIXED : Kind.INDIRECT;
  }
}
