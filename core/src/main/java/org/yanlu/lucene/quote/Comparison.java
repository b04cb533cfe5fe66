package org.yanlu.lucene.quote;

import java.util.List;
import java.util.Optional;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.text.Span;

/** Compares texts with one quote. */
final class Comparison {
  /** Of so many places in one text that hold the quote, one may keep its sense. */
  private static final int MOST_PLACES = 20;

  private final Letters quote;
  private final Nearest nearest;
  private final AskedSpeaker speaker;

  Comparison(Letters quote, AskedSpeaker speaker) {
    this.quote = quote;
    this.nearest = new Nearest(quote);
    this.speaker = speaker;
  }

  /**
   * How near a text comes, before the differences are worked out.
   *
   * @param hit the place
   * @param text its letters
   * @param end where the stretch ends that comes nearest
   * @param fit whether the speaker in question says it
   */
  record Near(Hit hit, Letters text, Nearest.End end, AskedSpeaker.Fit fit) {
    boolean isSame() {
      return end.distance() == 0;
    }
  }

  Near near(Hit hit) {
    Letters text = Letters.of(hit.text());
    return new Near(hit, text, nearest.in(text), speaker.fit(hit));
  }

  double similarity(Near near) {
    return 1 - (double) near.end().distance() / quote.length();
  }

  Compared compare(Near near) {
    return near.isSame() ? excerpt(near) : changed(near);
  }

  private Compared changed(Near near) {
    Alignment alignment = Alignment.of(quote, near.text(), near.end());
    Span stretch = near.text().span(alignment.from(), alignment.to());
    return compared(near, stretch, similarity(near), alignment.edits(), false);
  }

  /** The first place that keeps the quote's sense, else the first one. */
  private Compared excerpt(Near near) {
    Letters text = near.text();
    int at = near.end().end() - quote.length();
    Compared first = excerpt(near, at);
    Compared found = first;
    for (int i = 0; i < MOST_PLACES && !found.isExact(); i++) {
      at = text.indexOf(quote, at + 1);
      if (at < 0) {
        return first;
      }
      found = excerpt(near, at);
    }
    return found.isExact() ? found : first;
  }

  private Compared excerpt(Near near, int at) {
    Excerpt excerpt = new Excerpt(quote, near.text(), at, at + quote.length());
    Optional<Edit> missing = excerpt.missing();
    int letters = missing.map(edit -> edit.from().length() + edit.to().length()).orElse(0);
    double similarity = 1 - (double) letters / (quote.length() + letters);
    Span stretch = near.text().span(at, at + quote.length());
    return compared(
        near, stretch, similarity, missing.map(List::of).orElse(List.of()), excerpt.cutsWord());
  }

  private static Compared compared(
      Near near, Span stretch, double similarity, List<Edit> edits, boolean cut) {
    return new Compared(near.hit(), stretch, similarity, edits, near.fit(), cut);
  }
}
