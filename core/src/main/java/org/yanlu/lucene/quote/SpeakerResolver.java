package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.document.DocumentType;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.search.View;
import org.yanlu.statement.SpeakerType;

/** Finds out whom the archive knows by the name that a question gives. Not thread-safe. */
final class SpeakerResolver {
  /** Of two whom a short form fits, one is meant if spoken of so many times as often. */
  private static final long CLEARLY_MORE = 50;

  /** A section has the roles of all who speak in it. */
  private static final Query STATEMENTS =
      new TermQuery(new Term(Fields.DOCUMENT, DocumentType.STATEMENT.label()));

  private static final int LONGEST_NAME = 4;
  private static final int GIVEN_NAME = 2;
  private static final int MOST_NAMED = 3;

  private final IndexSearcher searcher;
  private final Catalog catalog;

  SpeakerResolver(View view) {
    searcher = view.generation().searcher();
    catalog = view.catalog();
  }

  /** A speaker with how many statements speak for it. */
  private record Counted(String id, long statements) {}

  AskedSpeaker resolve(Optional<String> given) throws IOException {
    return given.isEmpty() ? AskedSpeaker.ANYONE : resolve(given.get());
  }

  /** Who goes by the name, and whom a title or a given name means beside. */
  private AskedSpeaker resolve(String given) throws IOException {
    Set<String> forms = SpeakerForms.of(given);
    Set<String> ids = new LinkedHashSet<>(catalog.speakers().ids(given));
    for (String form : forms) {
      if (ids.isEmpty()) {
        catalog.speakers().ids(form).stream().filter(this::isPerson).forEach(ids::add);
      }
    }
    List<Counted> fuller = titled(given);
    if (fuller.isEmpty()) {
      fuller = byGivenName(SpeakerForms.plain(given));
    }
    Set<String> maybe = new LinkedHashSet<>();
    boolean clear = isClear(fuller);
    fuller.stream()
        .limit(clear ? 1 : fuller.size())
        .forEach(c -> (clear ? ids : maybe).add(c.id()));
    List<String> names =
        clear ? List.of() : fuller.stream().limit(MOST_NAMED).map(this::name).toList();
    boolean isBody = !ids.isEmpty() && ids.stream().noneMatch(this::isPerson);
    return new AskedSpeaker(Optional.of(given), ids, maybe, names, isBody, forms);
  }

  private boolean isPerson(String id) {
    return catalog.speakers().get(id).filter(entry -> isPerson(entry.summary())).isPresent();
  }

  private static boolean isPerson(SpeakerSummary speaker) {
    return speaker.type().equals(SpeakerType.PERSON.label());
  }

  private String name(Counted counted) {
    return catalog.speakers().label(counted.id());
  }

  private static boolean isClear(List<Counted> counted) {
    return counted.size() < 2
        || counted.get(0).statements() >= CLEARLY_MORE * counted.get(1).statements();
  }

  /** Those of a family name who are printed with a title: 甲市長. */
  private List<Counted> titled(String given) throws IOException {
    Optional<SpeakerForms.Titled> titled = SpeakerForms.titled(given);
    List<Counted> found = new ArrayList<>();
    if (titled.isPresent()) {
      String surname = titled.get().surname();
      for (SpeakerSummary person : persons(name -> name.startsWith(surname))) {
        long statements = count(person.id(), titled.get().title());
        if (statements > 0) {
          found.add(new Counted(person.id(), statements));
        }
      }
    }
    return sorted(found);
  }

  private long count(String id, String role) throws IOException {
    long count = 0;
    for (String value : catalog.values(Dimension.ROLE, role)) {
      count +=
          searcher.count(
              new BooleanQuery.Builder()
                  .add(new TermQuery(new Term(Dimension.SPEAKER.label(), id)), Occur.FILTER)
                  .add(new TermQuery(new Term(Dimension.ROLE.label(), value)), Occur.FILTER)
                  .add(STATEMENTS, Occur.FILTER)
                  .build());
    }
    return count;
  }

  /** Those whose given name it is; what begins like a family name is taken for a whole name. */
  private List<Counted> byGivenName(String given) {
    if (given.length() != GIVEN_NAME || SpeakerForms.isSurname(given.substring(0, 1))) {
      return List.of();
    }
    return sorted(
        persons(
                name ->
                    name.endsWith(given)
                        && SpeakerForms.isSurname(name.substring(0, name.length() - GIVEN_NAME)))
            .stream()
            .map(person -> new Counted(person.id(), person.statements()))
            .toList());
  }

  private List<SpeakerSummary> persons(Predicate<String> foldedName) {
    return catalog
        .speakers()
        .idsNamed(
            name -> name.length() <= LONGEST_NAME && name.length() > 1 && foldedName.test(name))
        .distinct()
        .flatMap(id -> catalog.speakers().get(id).stream())
        .map(entry -> entry.summary())
        .filter(SpeakerResolver::isPerson)
        .toList();
  }

  private static List<Counted> sorted(List<Counted> counted) {
    return counted.stream()
        .sorted(Comparator.comparingLong((Counted c) -> -c.statements()).thenComparing(Counted::id))
        .toList();
  }
}
