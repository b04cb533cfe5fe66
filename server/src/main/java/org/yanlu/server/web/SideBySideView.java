package org.yanlu.server.web;

import java.util.List;

/**
 * Two speakers side by side as shown.
 *
 * @param left one speaker, as typed
 * @param right the other, as typed
 * @param query what it is about, as typed
 * @param notices what could not be done
 * @param rows a row a year
 */
public record SideBySideView(
    String left, String right, String query, List<String> notices, List<Row> rows) {
  /**
   * One year.
   *
   * @param year its name
   * @param left what the first speaker said
   * @param right what the second speaker said
   */
  public record Row(String year, Cell left, Cell right) {}

  /**
   * What one speaker said in one year.
   *
   * @param total how many statements
   * @param said the first of them
   * @param href the search for all of them
   */
  public record Cell(long total, List<Said> said, String href) {
    /** Whether there are more than are shown. */
    public boolean more() {
      return total > said.size();
    }
  }

  /**
   * One statement.
   *
   * @param text its text, cut at what matched
   * @param headline of its section
   * @param pageHref where its page can be read
   */
  public record Said(List<Piece> text, String headline, String pageHref) {}
}
