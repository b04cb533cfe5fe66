package org.yanlu.server.web;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/**
 * A stretch of a hit's text.
 *
 * @param text its characters
 * @param marked whether it matched
 */
public record Piece(String text, boolean marked) {
  /** Cuts {@code text} at its highlights. */
  static List<Piece> of(String text, List<Span> highlights) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : highlights) {
      if (span.start() > at) {
        pieces.add(new Piece(text.substring(at, span.start()), false));
      }
      pieces.add(new Piece(span.of(text), true));
      at = span.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return pieces;
  }
}
