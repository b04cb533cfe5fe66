package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.QuoteVerdict.Candidate;
import org.yanlu.lucene.quote.Comparison.Near;
import org.yanlu.lucene.search.View;

/** Checks one quote against an archive. Not thread-safe. */
public final class QuoteCheck {
  /** Anything less alike is another statement. */
  private static final double CLOSE = 0.65;

  /** In a short quote, common words alone make up so much. */
  private static final double CLOSE_IN_SHORT = 0.75;

  /** A quote of fewer letters is short. */
  private static final int SHORT = 12;

  /** Two statements that happen to stand together must come nearer. */
  private static final double CLOSE_OVER_TWO = 0.8;

  /** A section is only looked through up to this length, in UTF-16 units. */
  private static final int LONGEST_TEXT = 20_000;

  /** Differences are worked out for so many of the best. */
  private static final int ALIGNED = 12;

  private final QuoteCandidates candidates;
  private final QuoteRequest request;
  private final Letters quote;
  private final AskedSpeaker speaker;
  private final Comparison comparison;
  private final Surroundings surroundings;

  /** Prepares the check of {@code request}. */
  public QuoteCheck(View view, QuoteRequest request) throws IOException {
    this.request = request;
    this.quote = Letters.ofQuote(request.quote());
    this.speaker = new SpeakerResolver(view).resolve(request.speaker());
    this.candidates = new QuoteCandidates(view, request.quote(), speaker.ids());
    this.comparison = new Comparison(quote, speaker);
    this.surroundings = new Surroundings(view);
  }

  /** The answer. */
  public QuoteVerdict verdict() throws IOException {
    if (quote.length() == 0) {
      return new QuoteVerdict(
          QuoteVerdict.Verdict.NOT_FOUND, "the quote has no letters", List.of());
    }
    List<Compared> compared = compare(near(candidates.statements()));
    if (compared.stream().noneMatch(Compared::isExact)) {
      compared.addAll(compare(overTwoStatements()));
    }
    if (compared.stream().noneMatch(Compared::isExact)) {
      compared.addAll(compare(near(candidates.sections())));
    }
    compared.sort(order());
    List<Candidate> shown =
        compared.stream().limit(request.size()).map(Compared::candidate).toList();
    Ruling ruling = new Rules(compared, speaker, surroundings).ruling(quote);
    return new QuoteVerdict(ruling.verdict(), ruling.reason(), shown);
  }

  /** Two statements as one count only where they come nearer than each by itself. */
  private List<Near> overTwoStatements() throws IOException {
    List<Near> both = new ArrayList<>();
    for (Neighbours.Joined joined : candidates.neighbouringStatements()) {
      Near near = comparison.near(joined.both());
      int alone =
          Math.min(
              comparison.near(joined.first()).end().distance(),
              comparison.near(joined.second()).end().distance());
      if (comparison.similarity(near) >= CLOSE_OVER_TWO && near.end().distance() < alone) {
        both.add(near);
      }
    }
    return both;
  }

  private List<Near> near(List<Hit> hits) {
    double close = quote.length() < SHORT ? CLOSE_IN_SHORT : CLOSE;
    return hits.stream()
        .filter(hit -> hit.text().length() <= LONGEST_TEXT)
        .map(comparison::near)
        .filter(near -> comparison.similarity(near) >= close)
        .toList();
  }

  /** The best of the speaker's own and the best of all, compared letter by letter. */
  private List<Compared> compare(List<Near> near) {
    Comparator<Near> nearest = Comparator.comparingInt(n -> n.end().distance());
    Set<Near> best = new LinkedHashSet<>();
    near.stream().filter(Near::isSame).forEach(best::add);
    near.stream()
        .filter(n -> n.fit() == AskedSpeaker.Fit.SAME)
        .sorted(nearest)
        .limit(ALIGNED)
        .forEach(best::add);
    near.stream().sorted(nearest).limit(ALIGNED).forEach(best::add);
    List<Compared> compared = new ArrayList<>();
    best.forEach(n -> compared.add(comparison.compare(n)));
    return compared;
  }

  /** The same words first, the speaker in question first, own words before reports. */
  private static Comparator<Compared> order() {
    return Comparator.comparing((Compared c) -> !c.isExact())
        .thenComparing(Compared::fit)
        .thenComparing(c -> c.isExact() && !c.isOwnWords())
        .thenComparing(Comparator.comparingDouble(Compared::similarity).reversed())
        .thenComparing(c -> c.hit().kind().isEmpty())
        .thenComparing(c -> c.hit().id());
  }
}
