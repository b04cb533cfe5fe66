package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionCandidates;
import org.yanlu.statement.speaker.PageWords;
import org.yanlu.statement.speaker.Resolution;
import org.yanlu.statement.speaker.SourcePool;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/** Reads who speaks: which stretch beside a cue names the source, and whom it means. */
public final class SourceReader {
  private static final int MENTIONS = 4;
  private static final int CLAUSES_BACK = 8;
  private static final double LIKELY = 0.1;
  private static final double SURE = 0.5;

  private final PageReading reading;
  private final SourcePool pool;
  private final MentionCandidates mentions;
  private final Resolution resolution;
  private final Resolution.Lines lines;
  private final Models models;
  private final Map<Integer, List<Subject>> subjects = new HashMap<>();
  private int lastCue = -1;

  public SourceReader(PageReading reading, Models models) {
    this.reading = reading;
    this.models = models;
    PageWords words = new PageWords(reading.text(), reading.known());
    pool = new SourcePool(words);
    mentions = new MentionCandidates(words);
    lines = lines(reading);
    resolution = new Resolution(pool, lines);
    if (!models.subject().isEmpty()) {
      for (PageReading.Part part : reading.parts()) {
        readSubjects(part);
      }
    }
  }

  /** The likely subjects of the clauses of a part. */
  private void readSubjects(PageReading.Part part) {
    Passage passage = part.passage();
    for (Clause clause : passage.clauses()) {
      if (passage.depth(clause.span().start()) > 0) {
        continue;
      }
      Span span = clause.span().shift(part.offset());
      List<MentionCandidates.Candidate> candidates = mentions.subjects(span);
      double[] likely = likely(candidates.stream().map(c -> c.features()), models.subject());
      List<Subject> kept = new ArrayList<>();
      for (int i = 0; i < likely.length; i++) {
        if (likely[i] > LIKELY) {
          MentionCandidates.Candidate candidate = candidates.get(i);
          kept.add(new Subject(candidate.span(), candidate.form(), likely[i]));
          boolean telling =
              switch (candidate.form()) {
                case "NAME", "INS", "BODY", "MED", "ROLE", "COL", "ROL", "DOC" -> true;
                default -> false;
              };
          if (likely[i] > SURE && telling) {
            String words = candidate.span().of(reading.text());
            pool.topic(
                Resolution.clean(words, candidate.form()),
                candidate.form(),
                candidate.span().start());
          }
        }
      }
      subjects.put(span.start(), kept);
    }
    if (models.mention().isEmpty()) {
      return;
    }
    for (Frame frame : part.frames()) {
      if (frame.order() == Frame.Order.HEARSAY || passage.depth(frame.cue().start()) > 0) {
        continue;
      }
      List<MentionCandidates.Candidate> candidates = mentions.of(mentionQuestion(part, frame));
      double[] likely = likely(candidates.stream().map(c -> c.features()), models.mention());
      for (int i = 1; i < likely.length; i++) {
        if (likely[i] > SURE) {
          MentionCandidates.Candidate candidate = candidates.get(i);
          int start = passage.clauses().get(frame.clause()).span().start() + part.offset();
          subjects.put(
              start, List.of(new Subject(candidate.span(), candidate.form(), 1 + likely[i])));
          String words = candidate.span().of(reading.text());
          if (!candidate.form().startsWith("PRO")
              && !candidate.form().equals("PART")
              && !candidate.form().equals("INITIAL")) {
            pool.topic(
                Resolution.clean(words, candidate.form()),
                candidate.form(),
                candidate.span().start());
          }
        }
      }
    }
  }

  /**
   * What is likely the subject of a clause.
   *
   * @param span where, in the page
   * @param form how it names its source
   * @param probability how likely
   */
  private record Subject(Span span, String form, double probability) {}

  private static Resolution.Lines lines(PageReading reading) {
    int length = reading.text().length() + 1;
    Resolution.Lines lines =
        new Resolution.Lines(new int[length], new int[length], new int[length], new int[length]);
    int clauses = 0;
    int sentences = 0;
    int paragraphs = 0;
    int number = 0;
    for (PageReading.Part part : reading.parts()) {
      List<Clause> all = part.passage().clauses();
      int at = part.offset();
      int end = part.offset() + part.passage().text().length() + 1;
      for (int i = 0; i <= all.size(); i++) {
        int until = i + 1 < all.size() ? part.offset() + all.get(i + 1).span().start() : end;
        Clause clause = all.isEmpty() ? null : all.get(Math.min(i, all.size() - 1));
        for (; at < Math.min(until, length); at++) {
          lines.clause()[at] = clauses + i;
          lines.sentence()[at] = sentences + (clause == null ? 0 : clause.sentence());
          lines.paragraph()[at] = paragraphs + (clause == null ? 0 : clause.paragraph());
          lines.part()[at] = number;
        }
      }
      clauses += all.size() + 1;
      sentences += (all.isEmpty() ? 0 : all.get(all.size() - 1).sentence()) + 1;
      paragraphs += (all.isEmpty() ? 0 : all.get(all.size() - 1).paragraph()) + 1;
      number++;
    }
    return lines;
  }

  public SourcePool pool() {
    return pool;
  }

  public PageReading reading() {
    return reading;
  }

  /** What stands between the statement before and a cue. */
  private String place(PageReading.Part part, Frame frame) {
    int at = part.offset() + frame.cue().start();
    Passage passage = part.passage();
    Clause clause = passage.clauses().get(frame.clause());
    boolean first =
        frame.clause() == 0
            || passage.clauses().get(frame.clause() - 1).sentence() != clause.sentence();
    boolean opens =
        frame.clause() == 0
            || passage.clauses().get(frame.clause() - 1).paragraph() != clause.paragraph();
    String since;
    if (lastCue < 0 || lines.part()[lastCue] != lines.part()[at]) {
      since = "none";
    } else if (lines.sentence()[lastCue] == lines.sentence()[at]) {
      since = "sentence";
    } else if (lines.paragraph()[lastCue] == lines.paragraph()[at]) {
      since = lines.sentence()[at] - lines.sentence()[lastCue] == 1 ? "sentence1" : "paragraph";
    } else {
      since = lines.paragraph()[at] - lines.paragraph()[lastCue] == 1 ? "paragraph1" : "far";
    }
    return since + (opens ? "P" : first ? "S" : "c");
  }

  public MentionCandidates.Question mentionQuestion(PageReading.Part part, Frame frame) {
    Span stretch = frame.source().shift(part.offset());
    Optional<Mention> rule = frame.inherited() ? Optional.empty() : frame.subject();
    Span named = new Span(0, 0);
    if (rule.isPresent()) {
      String words = rule.get().name();
      int at = words.isEmpty() ? -1 : frame.source().of(part.passage().plain()).lastIndexOf(words);
      named =
          at >= 0
              ? new Span(stretch.start() + at, stretch.start() + at + words.length())
              : rule.get().span().shift(part.offset());
    }
    return new MentionCandidates.Question(
        stretch,
        frame.entry().word(),
        frame.entry().cueClass().name(),
        frame.order().name(),
        place(part, frame),
        named);
  }

  public Resolution.Question question(
      PageReading.Part part,
      Optional<Frame> frame,
      int at,
      String words,
      String form,
      String rule) {
    List<Resolution.Subject> subjects =
        words.isEmpty() && frame.isPresent() ? subjects(part, frame.get()) : List.of();
    return new Resolution.Question(
        words,
        form,
        subjects,
        part.offset() + at,
        frame.map(f -> f.order().name()).orElse("ORPHAN"),
        frame.map(f -> f.entry().cueClass().name()).orElse("ORPHAN"),
        frame.map(f -> place(part, f)).orElse("orphan"),
        rule);
  }

  /** What may be the subject of the clauses before a cue whose source is elided. */
  private List<Resolution.Subject> subjects(PageReading.Part part, Frame frame) {
    List<Resolution.Subject> all = new ArrayList<>();
    List<Clause> clauses = part.passage().clauses();
    int own = clauses.get(frame.clause()).sentence();
    for (int i = frame.clause() - 1; i >= 0 && frame.clause() - i <= CLAUSES_BACK; i--) {
      Clause clause = clauses.get(i);
      if (clause.paragraph() != clauses.get(frame.clause()).paragraph()
          || own - clause.sentence() > 1) {
        break;
      }
      boolean first = i == 0 || clauses.get(i - 1).sentence() != clause.sentence();
      if (clause.sentence() != own && !first) {
        continue;
      }
      String distance =
          (clause.sentence() == own ? String.valueOf(Math.min(3, frame.clause() - i)) : "sentence")
              + (first ? "f" : "");
      int start = clause.span().start() + part.offset();
      boolean content = pool.content(start);
      for (Subject each : subjects.getOrDefault(start, List.of())) {
        String words = each.span().of(reading.text());
        all.add(
            new Resolution.Subject(
                Resolution.clean(words, each.form()),
                each.form(),
                distance,
                content,
                each.probability(),
                each.span().start() - start));
      }
    }
    return all;
  }

  public MentionCandidates mentions() {
    return mentions;
  }

  public Resolution resolution() {
    return resolution;
  }

  /** Remembers a statement. */
  public void say(PageReading.Part part, int at, String name, String form, boolean asks) {
    lastCue = part.offset() + at;
    pool.say(lastCue, name, SourcePool.type(form, name), asks);
  }

  /**
   * An answer.
   *
   * @param name who speaks
   * @param words the mention, empty if elided
   * @param probability how likely
   */
  public record Answer(String name, String words, String form, double probability) {}

  /** Who speaks, likeliest first. */
  public List<Answer> answers(
      PageReading.Part part,
      Optional<Frame> frame,
      int at,
      String rule,
      LinearModel mention,
      LinearModel resolver) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<MentionCandidates.Candidate> candidates =
        frame.isEmpty() ? List.of() : mentions.of(mentionQuestion(part, frame.get()));
    double[] likely = likely(candidates.stream().map(c -> c.features()), mention);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < likely.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -likely[i]));
    if (frame.isEmpty()) {
      resolve(part, frame, at, "", "ELIDED", 1, rule, resolver, answers);
    }
    for (int i : order.subList(0, Math.min(MENTIONS, order.size()))) {
      MentionCandidates.Candidate candidate = candidates.get(i);
      String words = candidate.span().of(reading.text());
      resolve(part, frame, at, words, candidate.form(), likely[i], rule, resolver, answers);
    }
    List<Answer> all = new ArrayList<>(answers.values());
    all.sort(Comparator.comparingDouble(a -> -a.probability()));
    return all;
  }

  private static double[] likely(Stream<List<String>> candidates, LinearModel model) {
    double[] scores = candidates.mapToDouble(model::logOdds).toArray();
    LinearModel.softmax(scores);
    return scores;
  }

  private void resolve(
      PageReading.Part part,
      Optional<Frame> frame,
      int at,
      String words,
      String form,
      double weight,
      String rule,
      LinearModel resolver,
      Map<String, Answer> answers) {
    List<Resolution.Candidate> candidates =
        resolution.of(question(part, frame, at, words, form, rule));
    double[] likely = likely(candidates.stream().map(c -> c.features()), resolver);
    for (int i = 0; i < likely.length; i++) {
      double probability = weight * likely[i];
      answers.merge(
          candidates.get(i).name(),
          new Answer(candidates.get(i).name(), words, form, probability),
          (a, b) ->
              new Answer(
                  a.name(),
                  a.probability() >= b.probability() ? a.words() : b.words(),
                  a.probability() >= b.probability() ? a.form() : b.form(),
                  a.probability() + b.probability()));
    }
  }
}
