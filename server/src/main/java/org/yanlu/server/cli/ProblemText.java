package org.yanlu.server.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.yanlu.page.Page;
import org.yanlu.page.Problem;

/** Shows problems of inputs to people; of many of one sort, the first and their number. */
final class ProblemText {
  private static final int MOST_OF_A_SORT = 20;

  private final PrintWriter err;
  private final Map<String, Integer> counts = new HashMap<>();
  private int errors;

  ProblemText(PrintWriter err) {
    this.err = err;
  }

  /** Shows what is worse than information. */
  void print(Page page, Iterable<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.INFO) {
        continue;
      }
      errors += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
      int count = counts.merge(problem.code(), 1, Integer::sum);
      if (count <= MOST_OF_A_SORT) {
        err.println(
            page.file()
                + ":"
                + line(page, problem)
                + ": "
                + problem.severity().label()
                + ": "
                + problem.message()
                + " ["
                + problem.code()
                + "]");
      }
    }
  }

  /** Says how many were not shown. */
  void end() {
    counts.forEach(
        (code, count) -> {
          if (count > MOST_OF_A_SORT) {
            err.println("… and " + (count - MOST_OF_A_SORT) + " more of [" + code + "]");
          }
        });
  }

  /** How many errors were seen, shown or not. */
  int errors() {
    return errors;
  }

  private static long line(Page page, Problem problem) {
    int end = Math.min(problem.span().start(), page.source().length());
    return 1 + page.source().substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
