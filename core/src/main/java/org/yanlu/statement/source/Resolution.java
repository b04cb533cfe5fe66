package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.List;

/** Finds the sources that a mention, or its absence, may mean. Not thread-safe. */
final class Resolution {
  private final SourcePool pool;
  private final PageWords page;
  private final Relation relation;
  private final FullerNames fuller;
  private final PageLines lines;

  Resolution(SourcePool pool, PageWords page, PageLines lines) {
    this.pool = pool;
    this.page = page;
    this.lines = lines;
    relation = new Relation(page.known());
    fuller = new FullerNames(page.text());
  }

  /** The page's sources as seen from a cue at {@code at}, UTF-16 into the page's text. */
  SourceFeatures seenFrom(int at) {
    return new SourceFeatures(pool, page, lines, at);
  }

  /** All candidates of {@code question} with the features that they have as {@code seen}. */
  List<SourceCandidate> of(SourceQuestion question, SourceFeatures seen) {
    RelatedSources related = new RelatedSources(question, pool, page, relation, fuller);
    boolean alone = related.relations().size() == 1;
    List<SourceCandidate> all = new ArrayList<>();
    related
        .relations()
        .forEach(
            (name, how) -> {
              List<String> holding = new ArrayList<>(related.subject(name));
              holding.addAll(seen.of(question, name, how, alone));
              all.add(new SourceCandidate(name, how, holding));
            });
    return all;
  }
}
