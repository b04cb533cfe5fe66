package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.QuoteVerdict.Candidate;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.lucene.search.View;

/** Checks one quote against an archive. Not thread-safe. */
public final class QuoteCheck {
  /** Anything less alike is another statement. */
  private static final double CLOSE = 0.65;

  /** Two statements that happen to stand together must come nearer. */
  private static final double CLOSE_OVER_TWO = 0.8;

  /** A section is only looked through up to this length, in UTF-16 units. */
  private static final int LONGEST_TEXT = 20_000;

  private final QuoteCandidates candidates;
  private final QuoteRequest request;
  private final Letters quote;
  private final Set<String> speakers;

  /** Prepares the check of {@code request}. */
  public QuoteCheck(View view, QuoteRequest request) throws IOException {
    this.candidates = new QuoteCandidates(view.generation().searcher());
    this.request = request;
    this.quote = Letters.of(request.quote());
    this.speakers = new HashSet<>();
    request
        .speaker()
        .ifPresent(name -> speakers.addAll(view.catalog().values(Dimension.SPEAKER, name)));
  }

  /** The answer. */
  public QuoteVerdict verdict() throws IOException {
    if (quote.length() == 0) {
      return new QuoteVerdict(
          QuoteVerdict.Verdict.NOT_FOUND, "the quote has no letters", List.of());
    }
    List<Compared> compared = compare(candidates.statements(request.quote()));
    if (compared.stream().noneMatch(Compared::isExact)) {
      compared.addAll(overTwoStatements());
    }
    if (compared.stream().noneMatch(Compared::isExact)) {
      compared.addAll(compare(candidates.sections(request.quote())));
    }
    compared.sort(order());
    List<Candidate> shown =
        compared.stream().limit(request.size()).map(Compared::candidate).toList();
    Ruling ruling = Ruling.of(compared, request.speaker());
    return new QuoteVerdict(ruling.verdict(), ruling.reason(), shown);
  }

  /** Two statements as one count only where they come nearer than each by itself. */
  private List<Compared> overTwoStatements() throws IOException {
    List<Compared> both = new ArrayList<>();
    for (Hit joined : candidates.neighbouringStatements(request.quote())) {
      compare(joined).filter(c -> c.similarity() >= CLOSE_OVER_TWO).ifPresent(both::add);
    }
    return both;
  }

  private List<Compared> compare(List<Hit> hits) {
    List<Compared> compared = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.text().length() <= LONGEST_TEXT) {
        compare(hit).filter(c -> c.similarity() >= CLOSE).ifPresent(compared::add);
      }
    }
    return compared;
  }

  private Optional<Compared> compare(Hit hit) {
    Letters text = Letters.of(hit.text());
    Alignment alignment = Alignment.of(quote, text);
    if (alignment.from() == alignment.to()) {
      return Optional.empty();
    }
    Optional<Edit> missing =
        alignment.distance() == 0 ? Excerpt.missing(quote, text, alignment) : Optional.empty();
    int letters = missing.map(edit -> edit.printed().length()).orElse(0);
    double similarity = 1 - (double) (alignment.distance() + letters) / (quote.length() + letters);
    List<Edit> edits = missing.map(List::of).orElse(alignment.edits());
    return Optional.of(
        new Compared(
            hit,
            text.span(alignment.from(), alignment.to()),
            similarity,
            edits,
            hit.speaker().map(speaker -> speakers.contains(speaker.id())).orElse(false)));
  }

  /** The speaker in question first, then the most alike, own words before reports. */
  private Comparator<Compared> order() {
    return Comparator.comparing((Compared c) -> !c.isExact())
        .thenComparing(c -> !c.bySpeaker())
        .thenComparing(c -> c.isExact() && !c.isOwnWords())
        .thenComparing(Comparator.comparingDouble(Compared::similarity).reversed())
        .thenComparing(c -> c.hit().kind().isEmpty())
        .thenComparing(c -> c.hit().id());
  }
}
