package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.statement.Act;
import org.yanlu.statement.Certainty;
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
import org.yanlu.statement.source.MentionForm;
import org.yanlu.statement.source.SourceReader;
import org.yanlu.statement.speaker.Cast;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * The work on one page: what was read becomes statements, part by part, while the cast remembers
 * who was met. Not thread-safe.
 */
public final class Assembly {
  private final PageReading reading;
  private final Models models;
  private final Cast cast;
  private final Nesting nesting;
  private final SourceReader sources;
  private final Speaking speaking;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Statement> nested = new ArrayList<>();
  private final List<QuotedTerm> terms = new ArrayList<>();
  private final List<Weighed> features = new ArrayList<>();

  private Assembly(
      PageReading reading, Directory directory, Models models, double nesting, Teacher teacher) {
    this.reading = reading;
    this.models = models;
    cast = reading.cast();
    this.nesting = new Nesting(reading.known(), models, nesting);
    sources = new SourceReader(reading, models);
    speaking = new Speaking(directory, models, sources, teacher);
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
    Teacher nobody = (part, found, rule, sources) -> Optional.empty();
    return new Assembly(reading, directory, models, nesting, nobody).run();
  }

  /** Reads {@code page} while {@code teacher} tells who speaks, so that models can be trained. */
  public static void teach(Page page, Models models, Teacher teacher) {
    Directory nobody = Directory.of(Authority.EMPTY);
    PageReading reading = PageReading.of(page, nobody.people(), models);
    new Assembly(reading, nobody, models, Nesting.LIKELY, teacher).run();
  }

  /** Knows who speaks: the gold from which models are trained. */
  @FunctionalInterface
  public interface Teacher {
    /**
     * Who made a statement, if known.
     *
     * @param part where it was found
     * @param found the statement
     * @param rule whom the rules take for the speaker; empty if nobody
     * @param sources reads who speaks; it was told of all statements before
     */
    Optional<Truth> said(PageReading.Part part, Found found, String rule, SourceReader sources);
  }

  /**
   * Who made a statement.
   *
   * @param name who
   * @param form how it is named
   */
  public record Truth(String name, MentionForm form) {}

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
    for (Found each : found) {
      each.pieces().forEach(piece -> sources.addContent(part, piece));
    }
    Walk walk = new Walk(passage, reading.known(), cast);
    for (Found each : found) {
      walk.to(Speaking.start(each));
      Optional<Entity> entity = speaker(each.frame(), cast);
      Voice voice = speaking.voice(part, each, entity);
      if (add(part, each, voice)) {
        addNested(part, each, entity, statements.getLast(), cast.copy());
      }
    }
    walk.to(passage.text().length());
    terms.addAll(QuotedTerms.of(part, found, models.quote()));
  }

  private boolean add(PageReading.Part part, Found found, Voice voice) {
    List<String> weighed = Confidence.statement(part.passage(), found, voice);
    double likely = models.statement().probability(weighed);
    if (likely < 0.5) {
      return false;
    }
    features.add(new Weighed(weighed, Confidence.speaker(found, voice)));
    String id = "q" + (statements.size() + 1);
    statements.add(statement(id, part, found, voice, Links.NONE));
    return true;
  }

  /** Adds what stands within {@code outer}; what is met there is for {@code aside} alone. */
  private void addNested(
      PageReading.Part part, Found outer, Optional<Entity> outside, Statement parent, Cast aside) {
    for (Found found : nesting.within(part.passage(), outer)) {
      Optional<Entity> entity =
          nesting.isFirstPerson(found) ? outside : speaker(found.frame(), aside);
      String id = "n" + (nested.size() + 1);
      Voice voice = speaking.byRule(found, entity);
      Statement statement = statement(id, part, found, voice, Links.within(parent.id()));
      nested.add(statement);
      addNested(part, found, entity, statement, aside);
    }
  }

  private Statement statement(
      String id, PageReading.Part part, Found found, Voice voice, Links links) {
    Passage passage = part.passage();
    Optional<Frame> frame = found.frame();
    List<Span> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Span piece : found.pieces()) {
      spans.addAll(part.text().toSource(piece));
      words.add(passage.of(piece));
    }
    double statement = models.statement().probability(Confidence.statement(passage, found, voice));
    double speaker = models.speaker().probability(Confidence.speaker(found, voice));
    return new Statement(
        id,
        part.section().id(),
        part.layer(),
        Kinds.of(passage, found.pieces(), models.quote()),
        frame.map(f -> f.entry().act()).orElse(Act.SAY),
        voice.speaker(),
        frame.map(new PartyReader(passage, reading.known())::read).orElse(Parties.NONE),
        frame.map(f -> passage.of(f.cue())).orElse(""),
        String.join("…", words),
        spans,
        Years.of(part, found),
        Certainty.of(statement, speaker),
        links,
        Evidence.of(passage, found, voice));
  }

  private static Optional<Entity> speaker(Optional<Frame> frame, Cast met) {
    if (frame.isEmpty()) {
      return met.lastVoice();
    }
    Optional<Entity> subject = frame.get().subject().flatMap(met::resolve);
    boolean passive = frame.get().entry().cueClass() == CueClass.PASSIVE;
    if (passive && frame.get().entry().act() == Act.ASK) {
      return Optional.of(met.reporter());
    }
    return passive ? Optional.of(met.unnamed()) : subject;
  }

  /**
   * What was found on a page.
   *
   * @param extraction statements and terms
   * @param features for each statement, what its confidence is computed from
   */
  public record Result(Extraction extraction, List<Weighed> features) {
    /** Copies the list. */
    public Result {
      features = List.copyOf(features);
    }
  }

  /**
   * What the confidence of a statement is computed from.
   *
   * @param statement what tells whether it is one
   * @param speaker what tells whether it is this speaker's
   */
  public record Weighed(List<String> statement, List<String> speaker) {
    /** Copies the lists. */
    public Weighed {
      statement = List.copyOf(statement);
      speaker = List.copyOf(speaker);
    }
  }
}
