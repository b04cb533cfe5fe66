package org.yanlu.page;

import java.util.List;

/**
 * The text of a page as a {@link PageFormat} took it out of its file.
 *
 * @param text in reading order; it becomes {@link Page#source()}, and spans are into it, not into
 *     the file
 * @param metadata what the file says of itself
 * @param problems what its owner should know
 */
public record SourcePage(String text, PageMetadata metadata, List<Problem> problems) {
  /** Copies the list. */
  public SourcePage {
    problems = List.copyOf(problems);
  }
}
