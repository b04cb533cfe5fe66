package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.yanlu.analysis.Expansion;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult.Understanding;
import org.yanlu.lucene.search.Matching.Found;

/** Says how a query was understood. */
final class Reading {
  private Reading() {}

  /** How {@code request} was understood that found {@code found}. */
  static Understanding of(View view, IndexSearcher searcher, SearchRequest request, Found found)
      throws IOException {
    return new Understanding(
        request.query(),
        found.parsed().understood(),
        view.queries().expansionsOf(request.query()).stream().map(Expansion::toString).toList(),
        found.parsed().issues(),
        found.everyWord() || request.cursor().isPresent() || searcher.timedOut()
            ? Optional.empty()
            : new DidYouMean(view, searcher).insteadOf(request.query()));
  }
}
