package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.statement.Act;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Links;
import org.yanlu.statement.Parties;
import org.yanlu.statement.QuotedTerm;
import org.yanlu.statement.Statement;
import org.yanlu.statement.extent.Decoder;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.extent.ModelJudge;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.frame.PartyReader;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.Cast;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * The work on one page: what was read becomes statements, part by part, while the cast remembers
 * who was met. Not thread-safe.
 */
public final class Assembly {
  private final PageReading reading;
  private final Directory directory;
  private final Models models;
  private final Cast cast;
  private final Nesting nesting;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Statement> nested = new ArrayList<>();
  private final List<QuotedTerm> terms = new ArrayList<>();
  private final List<List<String>> features = new ArrayList<>();

  private Assembly(PageReading reading, Directory directory, Models models, double nesting) {
    this.reading = reading;
    this.directory = directory;
    this.models = models;
    cast = reading.cast();
    this.nesting = new Nesting(reading.known(), models, nesting);
  }

  /** The statements of {@code page}. */
  public static Extraction of(Page page, Authority authority, Models models) {
    return of(page, Directory.of(authority), models).extraction();
  }

  /** The statements of {@code page}, with the features that their confidence rests on. */
  public static Result of(Page page, Directory directory, Models models) {
    return of(page, directory, models, Nesting.LIKELY);
  }

  /** The same, where a cue within content is believed from the likelihood {@code nesting} on. */
  static Result of(Page page, Directory directory, Models models, double nesting) {
    PageReading reading = PageReading.of(page, directory.people(), models);
    return new Assembly(reading, directory, models, nesting).run();
  }

  private Result run() {
    reading.parts().forEach(this::read);
    return new Result(
        new Extraction(Repeats.linked(Answers.linked(statements)), nested, terms), features);
  }

  private void read(PageReading.Part part) {
    Passage passage = part.passage();
    ModelJudge judge = new ModelJudge(passage, part.frames(), reading.known(), models);
    Elision elision = new Elision(passage, reading.known(), part.layer() == Layer.HEADLINE);
    List<Found> found = new ArrayList<>();
    for (Decoder.Extent extent : Decoder.decode(passage, part.frames(), judge)) {
      found.add(Pieces.of(passage, elision.complete(extent)));
    }
    found.addAll(Orphans.of(passage, found, models.quote()));
    found.sort(Comparator.comparing((Found f) -> f.pieces().get(0)));
    Walk walk = new Walk(passage, reading.known(), cast);
    for (Found each : found) {
      walk.to(each.frame().map(f -> f.cue().start()).orElse(each.pieces().get(0).start()));
      Optional<Entity> entity = speaker(each.frame(), cast);
      add(part, each, entity);
      addNested(part, each, entity, statements.getLast(), cast.copy());
    }
    walk.to(passage.text().length());
    terms.addAll(QuotedTerms.of(part, found, models.quote()));
  }

  private void add(PageReading.Part part, Found found, Optional<Entity> entity) {
    features.add(Confidence.features(found, entity));
    statements.add(statement("q" + (statements.size() + 1), part, found, entity, Links.NONE));
  }

  /** Adds what stands within {@code outer}; what is met there is for {@code aside} alone. */
  private void addNested(
      PageReading.Part part, Found outer, Optional<Entity> voice, Statement parent, Cast aside) {
    for (Found found : nesting.within(part.passage(), outer)) {
      Optional<Entity> entity =
          nesting.isFirstPerson(found) ? voice : speaker(found.frame(), aside);
      String id = "n" + (nested.size() + 1);
      Statement statement = statement(id, part, found, entity, Links.within(parent.id()));
      nested.add(statement);
      addNested(part, found, entity, statement, aside);
    }
  }

  private Statement statement(
      String id, PageReading.Part part, Found found, Optional<Entity> entity, Links links) {
    Passage passage = part.passage();
    Optional<Frame> frame = found.frame();
    Optional<Mention> mention = frame.flatMap(Frame::subject);
    List<Span> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Span piece : found.pieces()) {
      spans.addAll(part.text().toSource(piece));
      words.add(passage.of(piece));
    }
    List<String> weighed = Confidence.features(found, entity);
    return new Statement(
        id,
        part.section().id(),
        part.layer(),
        Kinds.of(passage, found.pieces(), models.quote()),
        frame.map(f -> f.entry().act()).orElse(Act.SAY),
        entity.map(e -> directory.speaker(e, mention)),
        frame.map(new PartyReader(passage, reading.known())::read).orElse(Parties.NONE),
        frame.map(f -> passage.of(f.cue())).orElse(""),
        String.join("…", words),
        spans,
        Years.of(part, found),
        Confidence.certainty(found, models.confidence().probability(weighed)),
        links,
        Evidence.of(passage, found, entity));
  }

  private static Optional<Entity> speaker(Optional<Frame> frame, Cast met) {
    if (frame.isEmpty()) {
      return met.lastVoice();
    }
    Optional<Entity> subject = frame.get().subject().flatMap(met::resolve);
    boolean passive = frame.get().entry().cueClass() == CueClass.PASSIVE;
    return passive ? Optional.of(met.unnamed()) : subject;
  }

  /**
   * What was found on a page.
   *
   * @param extraction statements and terms
   * @param features for each statement, what its confidence is computed from
   */
  public record Result(Extraction extraction, List<List<String>> features) {
    /** Copies the list. */
    public Result {
      features = List.copyOf(features);
    }
  }
}
