package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Mentions;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.lucene.facet.DocumentSet;
import org.yanlu.lucene.search.Matching.Found;
import org.yanlu.statement.SpeakerType;

/**
 * Counts in which hits the names of speakers stand. The index keeps no mentions: each name is
 * looked for among the hits, as a phrase that is no part of a commoner longer name: see {@link
 * FreeNames}. Not thread-safe.
 */
public final class NamedSpeakers {
  /** So many names are looked for, those of the speakers of most statements. */
  private static final int MOST_NAMES = 1_000;

  /** In characters; a shorter name stands inside too many words. */
  private static final int SHORTEST_NAME = 2;

  /** The others are called by common words: 居民, 報告, 媒體. */
  private static final Set<String> NAMED =
      Set.of(SpeakerType.PERSON.label(), SpeakerType.INSTITUTION.label());

  private final View view;
  private final SearchRequest request;
  private final IndexSearcher searcher;

  /** Looks into {@code view} for what {@code request} finds. */
  public NamedSpeakers(View view, SearchRequest request) {
    this.view = view;
    this.request = request;
    this.searcher = view.searcher(request);
  }

  /** The {@code size} speakers that most hits name. */
  public Mentions most(int size) throws IOException {
    Found found = new Matching(view, searcher, request).find(Optional.empty());
    DocumentSet hits = found.documents().hits();
    List<Facet.Value> named = new ArrayList<>();
    int names = 0;
    List<SpeakerSummary> candidates = candidates();
    FreeNames free =
        new FreeNames(view.queries(), candidates.stream().map(SpeakerSummary::name).toList());
    for (SpeakerSummary speaker : candidates) {
      long count = hits.size() == 0 ? 0 : searcher.count(both(hits, free.query(names)));
      if (searcher.timedOut()) {
        // this count may be too low
        break;
      }
      names++;
      if (count > 0) {
        named.add(new Facet.Value(speaker.id(), speaker.name(), count, false));
      }
    }
    named.sort(
        Comparator.comparingLong((Facet.Value value) -> -value.count())
            .thenComparing(Facet.Value::value));
    return new Mentions(
        Reading.of(view, searcher, request, found),
        named.subList(0, Math.min(size, named.size())),
        names,
        searcher.timedOut());
  }

  private List<SpeakerSummary> candidates() {
    return view.catalog().speakers().all().stream()
        .filter(speaker -> NAMED.contains(speaker.type()))
        .filter(speaker -> speaker.name().codePoints().count() >= SHORTEST_NAME)
        .limit(MOST_NAMES)
        .toList();
  }

  private static Query both(DocumentSet hits, Query name) {
    return new BooleanQuery.Builder()
        .add(hits.query(), Occur.FILTER)
        .add(name, Occur.FILTER)
        .build();
  }
}
