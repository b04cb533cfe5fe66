package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.lucene.quote.AskedSpeaker.Fit;

/**
 * Rules on what was found, in the order of what weighs most. Precision first: VERBATIM needs every
 * letter, the speaker if one was asked for, quotation marks in print, and nothing around the words
 * that denies them; OTHER_SPEAKER needs every letter and a speaker who cannot be the one asked for.
 */
final class Rules {
  /** So many places are looked up on their pages before all are taken to be denied. */
  private static final int MOST_LOOKED_UP = 8;

  private final List<Compared> compared;
  private final List<Compared> statements;
  private final List<Compared> exact;
  private final Reasons reasons;
  private final Surroundings surroundings;

  /** Rules on {@code compared}, best first. */
  Rules(List<Compared> compared, AskedSpeaker speaker, Surroundings surroundings) {
    this.compared = compared;
    this.statements = compared.stream().filter(Compared::isStatement).toList();
    this.exact = statements.stream().filter(Compared::isExact).toList();
    this.reasons = new Reasons(speaker);
    this.surroundings = surroundings;
  }

  Ruling ruling(Letters quote) throws IOException {
    if (isTooShort(quote)) {
      return new Ruling(Verdict.NOT_FOUND, reasons.tooShort());
    }
    Optional<Ruling> said = said();
    return said.isPresent() ? said.get() : elsewhere().or(this::near).orElseGet(this::nowhere);
  }

  /** One letter, or a Latin word or number that stands nowhere as a whole. */
  private boolean isTooShort(Letters quote) {
    boolean onlyCut = exact.isEmpty() && statements.stream().anyMatch(Compared::cut);
    return quote.length() == 1 || (quote.isOneWord() && onlyCut);
  }

  /** The speaker's own, unless every one of them is denied in print. */
  private Ruling saidOrDenied(List<Compared> own) throws IOException {
    String denial = "";
    for (Compared found : own.subList(0, Math.min(own.size(), MOST_LOOKED_UP))) {
      Optional<String> against = surroundings.against(found);
      if (against.isEmpty()) {
        return reasons.said(found);
      }
      denial = denial.isEmpty() ? against.get() : denial;
    }
    return new Ruling(Verdict.ALTERED, reasons.denied(own.getFirst(), denial));
  }

  private Optional<Ruling> said() throws IOException {
    List<Compared> own = exact.stream().filter(Compared::bySpeaker).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(saidOrDenied(own));
  }

  /** The same words, but not of the speaker. */
  private Optional<Ruling> elsewhere() {
    Optional<Compared> unclear = exact.stream().filter(c -> c.fit() == Fit.UNCLEAR).findFirst();
    if (unclear.isPresent()) {
      return unclear.map(c -> new Ruling(Verdict.NOT_FOUND, reasons.unclear(c)));
    }
    if (!exact.isEmpty()) {
      String also = ownNear().map(reasons::also).orElse("");
      return Optional.of(new Ruling(Verdict.OTHER_SPEAKER, reasons.other(exact.getFirst()) + also));
    }
    return compared.stream()
        .filter(c -> !c.isStatement() && c.isExact())
        .findFirst()
        .map(c -> new Ruling(Verdict.NOT_FOUND, reasons.narrated(c)));
  }

  private Optional<Ruling> near() {
    return ownNear().map(c -> new Ruling(Verdict.ALTERED, reasons.altered(c)));
  }

  private Optional<Compared> ownNear() {
    return statements.stream().filter(Compared::bySpeaker).findFirst();
  }

  private Ruling nowhere() {
    return new Ruling(Verdict.NOT_FOUND, reasons.nothing(compared.stream().findFirst()));
  }
}
