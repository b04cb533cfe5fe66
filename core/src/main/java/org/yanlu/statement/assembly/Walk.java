package org.yanlu.statement.assembly;

import java.util.List;
import org.yanlu.statement.speaker.BodyOccurrence;
import org.yanlu.statement.speaker.Cast;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.speaker.NameOccurrence;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;

/** Walks down a passage and tells the cast whom it passes: names, and what sentences are about. */
final class Walk {
  private final Passage passage;
  private final KnownNames known;
  private final Cast cast;
  private final List<NameOccurrence> names;
  private final MentionReader mentions = new MentionReader();
  private final List<BodyOccurrence> bodies;
  private int nextName;
  private int nextBody;
  private int nextClause;

  Walk(Passage passage, KnownNames known, Cast cast) {
    this.passage = passage;
    this.known = known;
    this.cast = cast;
    names = NameOccurrence.in(passage.plain(), known);
    bodies = BodyOccurrence.in(passage.plain());
  }

  /** Walks to {@code offset}. */
  void to(int offset) {
    while (nextName < names.size() && names.get(nextName).span().start() < offset) {
      cast.pass(names.get(nextName++));
    }
    while (nextBody < bodies.size() && bodies.get(nextBody).span().start() < offset) {
      cast.passBody(bodies.get(nextBody++).name());
    }
    List<Clause> clauses = passage.clauses();
    while (nextClause < clauses.size() && clauses.get(nextClause).span().start() < offset) {
      Clause clause = clauses.get(nextClause);
      boolean opens =
          nextClause == 0 || clauses.get(nextClause - 1).sentence() != clause.sentence();
      boolean outside = passage.depth(clause.span().start()) == 0;
      boolean whole = clause.span().end() <= offset;
      if (opens && outside && whole) {
        mentions
            .topic(passage.plain(), clause.span().start(), clause.span().end(), known)
            .ifPresent(cast::topic);
      }
      nextClause++;
    }
  }
}
