package org.yanlu.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yanlu.analysis.HantQueries;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.archive.BadRequestException;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.MarkingPhrases;
import org.yanlu.archive.Mentions;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.Related;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.archive.SideBySide;
import org.yanlu.archive.SpeakerProfile;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.archive.Suggestion;
import org.yanlu.archive.ThroughTime;
import org.yanlu.archive.TopicCoverage;
import org.yanlu.archive.TopicSummary;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.quote.QuoteCheck;
import org.yanlu.lucene.search.Cursor;
import org.yanlu.lucene.search.Lookup;
import org.yanlu.lucene.search.NamedSpeakers;
import org.yanlu.lucene.search.Profiles;
import org.yanlu.lucene.search.ResultPhrases;
import org.yanlu.lucene.search.Search;
import org.yanlu.lucene.search.View;
import org.yanlu.lucene.search.Years;
import org.yanlu.lucene.store.Generations;
import org.yanlu.lucene.store.Generations.Lease;
import org.yanlu.lucene.store.IndexFolder;
import org.yanlu.lucene.suggest.Suggestions;

/** The archive of an index folder: takes a generation for each call, and lets it go after. */
final class LuceneArchive implements Archive {
  private final Generations<View> generations;

  LuceneArchive(IndexFolder folder, Authority authority) throws IOException {
    generations =
        new Generations<>(
            folder, HantQueries.similarity(), generation -> View.of(generation, authority));
  }

  /** Reads something from a generation. */
  @FunctionalInterface
  private interface Reading<T> {
    T from(View view) throws IOException;
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    if (request.cursor().isEmpty()) {
      return read(view -> new Search(view, request).answer());
    }
    Cursor cursor = Cursor.decode(request.cursor().get());
    try (Lease<View> lease =
        generations
            .numbered(cursor.generation())
            .orElseThrow(
                () ->
                    new BadRequestException(
                        "cursor",
                        "generation %d of the index has gone; start again without a cursor"
                            .formatted(cursor.generation())))) {
      return new Search(lease.view(), request).answer();
    }
  }

  @Override
  public Optional<Hit> get(String id) throws IOException {
    return read(view -> new Lookup(view).hit(id));
  }

  @Override
  public Optional<ArchivedPage> page(String id) throws IOException {
    return read(view -> new Lookup(view).page(id));
  }

  @Override
  public Related related(String id) throws IOException {
    return read(view -> new Lookup(view).related(id));
  }

  @Override
  public List<SpeakerSummary> speakers(String name, int size) throws IOException {
    return read(view -> new Profiles(view).speakers(name, size));
  }

  @Override
  public Optional<SpeakerProfile> speaker(String id) throws IOException {
    return read(view -> new Profiles(view).speaker(id));
  }

  @Override
  public List<TopicSummary> topics() throws IOException {
    return read(view -> new Profiles(view).topics());
  }

  @Override
  public TopicCoverage topicCoverage(int size) throws IOException {
    return read(view -> new ResultPhrases(view).coverage(size));
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) throws IOException {
    return read(view -> new Suggestions(view.generation().searcher()).beginning(prefix, size));
  }

  @Override
  public MarkingPhrases keyPhrases(SearchRequest request, int size) throws IOException {
    return read(view -> new ResultPhrases(view).of(request, size));
  }

  @Override
  public Mentions mentions(SearchRequest request, int size) throws IOException {
    return read(view -> new NamedSpeakers(view, request).most(size));
  }

  @Override
  public QuoteVerdict check(QuoteRequest request) throws IOException {
    return read(view -> new QuoteCheck(view, request).verdict());
  }

  @Override
  public ArchiveStats stats() throws IOException {
    return read(view -> view.generation().manifest().stats());
  }

  @Override
  public ThroughTime throughTime(SearchRequest request) throws IOException {
    return read(view -> new Years(view, request).throughTime());
  }

  @Override
  public SideBySide sideBySide(String left, String right, String query, int size)
      throws IOException {
    SearchRequest both =
        SearchRequest.builder(query)
            .anyOf(Dimension.TYPE, DocumentType.STATEMENT.label())
            .anyOf(Dimension.SPEAKER, left, right)
            .size(size)
            .facets()
            .build();
    return read(view -> new Years(view, both).sideBySide(left, right));
  }

  @Override
  public void close() {
    generations.close();
  }

  <T> T withSearcher(LuceneArchives.SearcherUse<T> use) throws IOException {
    return read(view -> use.with(view.generation().searcher()));
  }

  private <T> T read(Reading<T> reading) throws IOException {
    try (Lease<View> lease = generations.current()) {
      return reading.from(lease.view());
    }
  }
}
