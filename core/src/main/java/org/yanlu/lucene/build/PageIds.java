package org.yanlu.lucene.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.page.Page;
import org.yanlu.page.Problem;
import org.yanlu.page.Problem.Severity;

/** Sees that every page of an archive has an id of its own. Not thread-safe. */
final class PageIds {
  /** Lucene takes no term of more than 32,766 bytes, people none of more than a line. */
  private static final int LONGEST = 500;

  private final Set<String> taken = new HashSet<>();

  /**
   * A page with an id that no other one has.
   *
   * @param page the page
   * @param problems what was noticed
   */
  record Named(Page page, List<Problem> problems) {}

  Named name(Page page) {
    String start = page.id();
    if (start.length() > LONGEST) {
      int end = Character.isHighSurrogate(start.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      start = start.substring(0, end);
    }
    String id = start;
    for (int number = 2; !taken.add(id); number++) {
      id = start + "~" + number;
    }
    return id.equals(page.id())
        ? new Named(page, List.of())
        : new Named(renamed(page, id), List.of(problem(page.id(), id)));
  }

  private static Problem problem(String id, String instead) {
    return Problem.ofPage(
        Severity.WARNING,
        id.length() > LONGEST ? "long-page-id" : "duplicate-page-id",
        "the page is kept as " + instead + "; give it a short id of its own");
  }

  private static Page renamed(Page page, String id) {
    return new Page(
        id,
        page.file(),
        page.metadata(),
        page.source(),
        page.sections(),
        page.furniture(),
        page.problems());
  }
}
