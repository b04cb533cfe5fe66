package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Facet;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SpeakerProfile;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.archive.TopicSummary;
import org.yanlu.authority.TopicEntry;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.SpeakerDocument;
import org.yanlu.lucene.facet.DocumentSet;
import org.yanlu.lucene.facet.FacetCounts;

/** Says what the archive holds of speakers and topics. Not thread-safe. */
public final class Profiles {
  private static final int VALUES = 50;

  private final View view;
  private final IndexSearcher searcher;

  /** Looks into {@code view}. */
  public Profiles(View view) {
    this.view = view;
    this.searcher = view.generation().searcher();
  }

  /** Speakers one of whose names begins with {@code name}, most statements first. */
  public List<SpeakerSummary> speakers(String name, int size) {
    Stream<SpeakerSummary> speakers = view.catalog().speakers().all().stream();
    return (name.isBlank()
            ? speakers
            : speakers.filter(s -> view.names().begins(Dimension.SPEAKER, s.id(), name)))
        .limit(size)
        .toList();
  }

  /** The speaker with that id. */
  public Optional<SpeakerProfile> speaker(String id) throws IOException {
    Optional<SpeakerDocument.Entry> entry = view.catalog().speakers().get(id);
    return entry.isEmpty() ? Optional.empty() : Optional.of(profile(entry.get()));
  }

  /** All topics with their counts. */
  public List<TopicSummary> topics() throws IOException {
    List<TopicSummary> topics = new ArrayList<>();
    for (TopicEntry topic : view.catalog().topics().all()) {
      topics.add(
          new TopicSummary(
              topic.id(),
              topic.label(),
              topic.labelEn(),
              topic.broader(),
              searcher.count(of(DocumentType.SECTION, Dimension.TOPIC, topic.id())),
              searcher.count(of(DocumentType.STATEMENT, Dimension.TOPIC, topic.id()))));
    }
    return topics;
  }

  private SpeakerProfile profile(SpeakerDocument.Entry entry) throws IOException {
    String id = entry.summary().id();
    List<Facet> statements =
        counts(
            of(DocumentType.STATEMENT, Dimension.SPEAKER, id),
            Dimension.YEAR,
            Dimension.TOPIC,
            Dimension.ROLE,
            Dimension.AFFILIATION);
    Facet besides =
        counts(of(DocumentType.SECTION, Dimension.SPEAKER, id), Dimension.SPEAKER).getFirst();
    return new SpeakerProfile(
        entry.summary(),
        entry.aliases(),
        statements.get(0).values(),
        statements.get(1).values(),
        statements.get(2).values(),
        statements.get(3).values(),
        besides.values().stream().filter(other -> !other.value().equals(id)).toList());
  }

  private List<Facet> counts(Query query, Dimension... dimensions) throws IOException {
    SearchRequest request = SearchRequest.builder("").facets(dimensions).facetSize(VALUES).build();
    return new FacetCounts(view.columns(), request, view.catalog(), view.names())
        .of(DocumentSet.of(searcher, query));
  }

  private static Query of(DocumentType type, Dimension dimension, String value) {
    return new BooleanQuery.Builder()
        .add(term(Fields.DOCUMENT, type.label()), Occur.FILTER)
        .add(term(dimension.label(), value), Occur.FILTER)
        .build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
