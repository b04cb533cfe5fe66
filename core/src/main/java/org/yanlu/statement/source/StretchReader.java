package org.yanlu.statement.source;

import java.util.HashMap;
import java.util.Map;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.statement.speaker.VerbPhrases;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.WordCuts;

/** Reads stretches of a page, each but once. Not thread-safe. */
final class StretchReader {
  /** No stretch is longer, in UTF-16 units. */
  static final int LONGEST = 26;

  private static final String MANY = "many";
  private static final int MOST_NAMES = 8;
  private static final CueLexicon CUES = CueLexicon.project();

  /** Marks that are seldom part of a name. */
  private static final String MARKS = SourceWords.project().first(Use.ATTRIBUTIVE) + "、，（「";

  private final PageWords page;
  private final String text;
  private final FormReader forms;
  private final Map<Span, Stretch> read = new HashMap<>();
  private final WordCuts cuts;

  StretchReader(PageWords page) {
    this.page = page;
    text = page.text();
    forms = new FormReader(page);
    cuts = WordCuts.of(HanFolding.fold(text), LONGEST);
  }

  /** The stretch from {@code start} to {@code end}, UTF-16 into the page's text. */
  Stretch at(int start, int end) {
    return read.computeIfAbsent(new Span(start, end), this::read);
  }

  private Stretch read(Span span) {
    int start = span.start();
    int end = span.end();
    String words = span.of(text);
    return new Stretch(
        span,
        words,
        forms.of(start, end),
        inside(start, end),
        name(start, end),
        page.isBody(start, end),
        page.count(words));
  }

  /** Marks, a verb and a cue inside. */
  private String inside(int start, int end) {
    StringBuilder inside = new StringBuilder();
    for (int i = 0; i < MARKS.length(); i++) {
      int at = text.indexOf(MARKS.charAt(i), start, end);
      if (at >= 0) {
        inside.append(MARKS.charAt(i));
      }
    }
    if (VerbPhrases.holds(cuts.words(start, end))) {
      inside.append('v');
    }
    if (!CUES.hits(text, start, end, i -> true).isEmpty()) {
      inside.append('c');
    }
    return inside.toString();
  }

  /** Whether known names stand inside: at the start, the end, or between. */
  private String name(int start, int end) {
    StringBuilder where = new StringBuilder();
    int at = start;
    while (at < end) {
      int behind = page.nameEnd(at);
      if (behind > at && behind <= end) {
        boolean last = behind == end;
        where.append(at == start ? (last ? "all" : "start") : last ? "end" : "mid");
        at = behind;
      } else {
        at++;
      }
    }
    return where.isEmpty() ? "no" : where.length() > MOST_NAMES ? MANY : where.toString();
  }
}
