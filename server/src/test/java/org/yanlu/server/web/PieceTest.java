package org.yanlu.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class PieceTest {
  @Test
  void highlightsCutTheTextAndLoseNothing() {
    List<Piece> pieces = Piece.of("渡輪不減班", List.of(new Span(0, 2), new Span(3, 5)));
    assertEquals(
        List.of(new Piece("渡輪", true), new Piece("不", false), new Piece("減班", true)), pieces);
    assertEquals("渡輪不減班", pieces.stream().map(Piece::text).collect(Collectors.joining()));
  }

  @Test
  void textWithoutHighlightsIsOnePiece() {
    assertEquals(List.of(new Piece("渡輪", false)), Piece.of("渡輪", List.of()));
    assertEquals(List.of(), Piece.of("", List.of()));
  }
}
