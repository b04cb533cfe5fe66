package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * The likely subjects of a page's clauses: an elided source is often one of those before its cue.
 * Not thread-safe.
 */
final class ClauseSubjects {
  private static final int CLAUSES_BACK = 8;
  private static final int FARTHEST = 3;
  private static final double LIKELY = 0.1;
  private static final double SURE = 0.5;

  private final MentionJudge judge;
  private final SourcePool pool;
  private final PageLines lines;

  /** By where their clause begins, UTF-16 into the page's text. */
  private final Map<Integer, List<LikelyMention>> subjects = new HashMap<>();

  private ClauseSubjects(MentionJudge judge, SourcePool pool, PageLines lines) {
    this.judge = judge;
    this.pool = pool;
    this.lines = lines;
  }

  /** The subjects of the clauses of {@code reading}; the sure ones are made topics of the pool. */
  static ClauseSubjects of(
      PageReading reading, Models models, MentionJudge judge, SourcePool pool, PageLines lines) {
    ClauseSubjects subjects = new ClauseSubjects(judge, pool, lines);
    if (!models.subject().isEmpty()) {
      for (PageReading.Part part : reading.parts()) {
        subjects.readClauses(part);
        if (!models.mention().isEmpty()) {
          subjects.readCues(part);
        }
      }
    }
    return subjects;
  }

  private void readClauses(PageReading.Part part) {
    Passage passage = part.passage();
    for (Clause clause : passage.clauses()) {
      if (passage.depth(clause.span().start()) > 0) {
        continue;
      }
      Span span = clause.span().shift(part.offset());
      List<LikelyMention> likely =
          judge.subjects(span).stream().filter(each -> each.probability() > LIKELY).toList();
      for (LikelyMention each : likely) {
        if (each.probability() > SURE && each.form().isTelling()) {
          addTopic(each);
        }
      }
      subjects.put(span.start(), likely);
    }
  }

  /** Who is named beside a cue is the subject of its clause, more surely than all others. */
  private void readCues(PageReading.Part part) {
    Passage passage = part.passage();
    for (Frame frame : part.frames()) {
      if (frame.order() == Frame.Order.HEARSAY || passage.depth(frame.cue().start()) > 0) {
        continue;
      }
      int start = passage.clauses().get(frame.clause()).span().start() + part.offset();
      for (LikelyMention each : beside(part, frame)) {
        if (each.form() == MentionForm.ELIDED || each.probability() <= SURE) {
          continue;
        }
        subjects.put(start, List.of(new LikelyMention(each.stretch(), 1 + each.probability())));
        if (!each.form().points() && !each.form().isPart()) {
          addTopic(each);
        }
      }
    }
  }

  private List<LikelyMention> beside(PageReading.Part part, Frame frame) {
    return judge.mentions(MentionQuestion.of(part, frame), lines.before(part, frame, -1));
  }

  private void addTopic(LikelyMention subject) {
    String name = subject.name();
    pool.source(name, subject.form().type(name)).addTopic(subject.stretch().start());
  }

  /** What may be the subject of the clauses before the cue of {@code frame}, the nearest first. */
  List<LikelySubject> before(PageReading.Part part, Frame frame) {
    List<LikelySubject> all = new ArrayList<>();
    List<Clause> clauses = part.passage().clauses();
    Clause own = clauses.get(frame.clause());
    for (int i = frame.clause() - 1; i >= Math.max(0, frame.clause() - CLAUSES_BACK); i--) {
      Clause clause = clauses.get(i);
      if (clause.paragraph() != own.paragraph() || own.sentence() - clause.sentence() > 1) {
        break;
      }
      boolean first = i == 0 || clauses.get(i - 1).sentence() != clause.sentence();
      boolean same = clause.sentence() == own.sentence();
      if (same || first) {
        String far = same ? String.valueOf(Math.min(FARTHEST, frame.clause() - i)) : "sentence";
        add(clause.span().start() + part.offset(), far + (first ? "f" : ""), all);
      }
    }
    return all;
  }

  private void add(int start, String distance, List<LikelySubject> all) {
    boolean content = pool.isContent(start);
    for (LikelyMention each : subjects.getOrDefault(start, List.of())) {
      all.add(
          new LikelySubject(
              each.name(),
              each.form(),
              distance,
              content,
              each.probability(),
              each.stretch().start() - start));
    }
  }
}
