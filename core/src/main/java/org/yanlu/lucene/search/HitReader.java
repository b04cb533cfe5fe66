package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.HitCodec;
import org.yanlu.lucene.document.StoredDocuments;
import org.yanlu.lucene.highlight.Marker;
import org.yanlu.lucene.highlight.Markers;
import org.yanlu.lucene.highlight.Snippet;
import org.yanlu.lucene.query.ParsedQuery;
import org.yanlu.text.Span;

/** Reads the hits of one search, marks what matched and shortens sections. Not thread-safe. */
final class HitReader {
  private final StoredDocuments stored;
  private final Marker marker;
  private final Optional<Explainer> explainer;

  HitReader(
      View view, IndexSearcher searcher, ParsedQuery parsed, SearchRequest request, Query query)
      throws IOException {
    this.stored = new StoredDocuments(searcher.getIndexReader());
    this.marker = new Markers(view.queries()).of(parsed.node());
    this.explainer =
        request.explain()
            ? Optional.of(new Explainer(searcher, scoring(request, query), parsed.node()))
            : Optional.empty();
  }

  private static Optional<Query> scoring(SearchRequest request, Query query) {
    return request.sort() == SearchRequest.Sort.RELEVANCE ? Optional.of(query) : Optional.empty();
  }

  Hit read(FieldDoc found) throws IOException {
    Hit hit = HitCodec.read(stored.bytes(found.doc));
    List<Span> marks = marker.mark(hit.text());
    Snippet shown =
        hit.type().equals(DocumentType.SECTION.label())
            ? Snippet.of(hit.text(), marks)
            : new Snippet(hit.text(), marks);
    Optional<String> explanation =
        explainer.isPresent()
            ? Optional.of(explainer.get().explain(found.doc, hit, marks))
            : Optional.empty();
    return hit.found(score(found), shown.text(), shown.highlights(), explanation);
  }

  /** The id among the sort values of a hit. */
  static String id(FieldDoc found) {
    return ((BytesRef) found.fields[1]).utf8ToString();
  }

  /** Sorted by date, a hit has no score. */
  private static double score(FieldDoc found) {
    return found.fields[0] instanceof Float score ? score : 0;
  }
}
