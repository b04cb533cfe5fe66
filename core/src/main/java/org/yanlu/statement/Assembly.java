package org.yanlu.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanlu.authority.Authority;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.Section;
import org.yanlu.statement.extent.Decoder;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.extent.RuleJudge;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.FrameFinder;
import org.yanlu.statement.speaker.Cast;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.NameCensus;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** The work on one page: two passes over its names, then section by section. Not thread-safe. */
final class Assembly {
  private final Page page;
  private final Cast cast = new Cast();
  private final FrameFinder finder = new FrameFinder();
  private final Decoder decoder = new Decoder(new RuleJudge());
  private final List<Statement> statements = new ArrayList<>();
  private final List<QuotedTerm> terms = new ArrayList<>();
  private KnownNames known = KnownNames.NONE;

  Assembly(Authority authority, Page page) {
    this.page = page;
  }

  Extraction run() {
    NameCensus census = new NameCensus();
    for (Section section : page.sections()) {
      census.add(section.text(page.source()).text());
    }
    known = census.names();
    for (Section section : page.sections()) {
      for (Heading heading : section.headings()) {
        read(section, SourceText.of(page.source(), heading.span()), Layer.HEADLINE);
      }
      read(section, section.text(page.source()), Layer.BODY);
    }
    return new Extraction(statements, terms);
  }

  private void read(Section section, SourceText text, Layer layer) {
    Passage passage = Passage.of(text.text());
    List<Frame> frames = inherit(finder.frames(passage, known));
    List<Found> found = new ArrayList<>();
    for (Decoder.Extent extent : decoder.decode(passage, frames)) {
      found.add(found(passage, extent));
    }
    found.addAll(Orphans.of(passage, found));
    found.sort(Comparator.comparing((Found f) -> f.pieces().get(0)));
    for (Found each : found) {
      statements.add(statement(section, passage, text, layer, each));
    }
  }

  private List<Frame> inherit(List<Frame> frames) {
    List<Frame> all = new ArrayList<>();
    for (Frame frame : frames) {
      Frame whole = frame;
      if (frame.subject().isEmpty() && !all.isEmpty()) {
        Frame last = all.get(all.size() - 1);
        Optional<Mention> subject = last.subject();
        if (subject.isPresent()) {
          whole = frame.withSubject(subject.get());
        }
      }
      all.add(whole);
    }
    return all;
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

  private Statement statement(
      Section section, Passage passage, SourceText text, Layer layer, Found found) {
    Optional<Mention> mention = found.frame().flatMap(Frame::subject);
    Optional<Entity> entity = mention.flatMap(cast::resolve);
    if (found.frame().isEmpty()) {
      entity = cast.lastPerson();
    }
    List<Span> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Span piece : found.pieces()) {
      spans.addAll(text.toSource(piece));
      words.add(passage.of(piece));
    }
    return new Statement(
        "q" + (statements.size() + 1),
        section.id(),
        layer,
        kind(passage, found.pieces()),
        found.frame().map(f -> f.entry().act()).orElse(Act.SAY),
        entity.map(e -> speaker(e, mention.map(Mention::name).orElse(""))),
        found.frame().flatMap(Frame::via),
        found.frame().map(f -> passage.of(f.cue())).orElse(""),
        String.join("…", words),
        spans,
        section.dating(),
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
