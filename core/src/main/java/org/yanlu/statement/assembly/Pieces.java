package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.extent.Decoder;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/** Cuts the content of an extent out of its clauses. */
final class Pieces {
  /** A noun that takes the clause before it up: {@code 指責X未發揮功能一事}. */
  private static final Pattern OF_SAYING = Pattern.compile("(?:的(?:這一)?說法|一事|一說)$");

  private Pieces() {}

  static Found of(Passage passage, Decoder.Extent extent) {
    Frame frame = extent.frame();
    Clause last = passage.clauses().get(extent.last());
    int end = closing(passage, last);
    List<Span> pieces = new ArrayList<>();
    switch (frame.order()) {
      case QUOTE_FIRST, CUE_LAST -> {
        pieces.add(frame.content());
        if (extent.last() > frame.clause()) {
          pieces.add(new Span(passage.clauses().get(frame.clause() + 1).span().start(), end));
        }
      }
      case COLON -> pieces.add(trimmed(passage, frame.content()));
      case NOUN -> pieces.add(frame.content());
      case CUE_FIRST, HEARSAY -> {
        if (frame.order() == Frame.Order.HEARSAY && !frame.region().isEmpty()) {
          pieces.add(frame.region());
        }
        int start = frame.content().start();
        pieces.add(new Span(start, Math.max(end, start + 1)));
      }
    }
    return new Found(Optional.of(frame), pieces, extent.cue(), extent.end());
  }

  /** Behind the clause, with a question or exclamation mark that belongs to it. */
  private static int closing(Passage passage, Clause last) {
    int end = last.span().end();
    Matcher said = OF_SAYING.matcher(passage.plain()).region(last.span().start(), end);
    if (said.find()) {
      return said.start();
    }
    boolean marked = last.mark() == '？' || last.mark() == '！';
    return marked && end < passage.text().length() ? end + 1 : end;
  }

  private static Span trimmed(Passage passage, Span line) {
    String plain = passage.plain();
    int start = line.start();
    int end = line.end();
    while (start < end - 1 && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    while (end > start + 1
        && ("。".indexOf(plain.charAt(end - 1)) >= 0
            || Character.isWhitespace(plain.charAt(end - 1)))) {
      end--;
    }
    return new Span(start, end);
  }
}
