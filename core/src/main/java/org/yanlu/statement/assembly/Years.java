package org.yanlu.statement.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.page.Dating;
import org.yanlu.page.YearBasis;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;

/**
 * Dates a statement: by a year printed in its frame, else as its section is dated. A year inside
 * the content says nothing of when it was said.
 */
final class Years {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

  private Years() {}

  static Dating of(PageReading.Part part, Found found) {
    if (found.frame().isPresent()) {
      Frame frame = found.frame().get();
      int end = frame.cue().start();
      Matcher year =
          YEAR.matcher(part.passage().plain()).region(Math.min(frame.region().start(), end), end);
      if (year.find()) {
        return Dating.of(Integer.parseInt(year.group(1)), YearBasis.EXPLICIT);
      }
    }
    return part.section().dating();
  }
}
