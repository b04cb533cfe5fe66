package org.yanlu.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as read, with its statements marked.
 *
 * @param title its title
 * @param about publisher, date and file
 * @param sections its sections
 */
public record PageView(String title, String about, List<SectionView> sections) {
  /**
   * A section.
   *
   * @param id the anchor
   * @param headings its headings
   * @param about type and year
   * @param paragraphs its paragraphs, cut at statements
   * @param bylines who signs it
   */
  public record SectionView(
      String id,
      List<HeadingView> headings,
      String about,
      List<List<NotedPiece>> paragraphs,
      @Nullable String bylines) {}

  /**
   * A heading.
   *
   * @param kind what it is, a style class
   * @param text its text
   */
  public record HeadingView(String kind, String text) {}

  /**
   * A stretch of a paragraph.
   *
   * @param text its characters
   * @param note who said it and how sure we are; null for the paper's own words
   */
  public record NotedPiece(String text, @Nullable String note) {}
}
