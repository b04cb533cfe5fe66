package org.yanlu.statement.source;

import java.util.List;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.PageReading;
import org.yanlu.statement.text.Clause;

/**
 * For each place of a page the numbers of its clause, sentence, paragraph and part, which go up
 * through the page. Offsets are UTF-16 into the page's text. Immutable and thread-safe.
 */
final class PageLines {
  private final int[] clause;
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] part;

  /** The lines of the page that was read. */
  PageLines(PageReading reading) {
    int length = reading.text().length() + 1;
    clause = new int[length];
    sentence = new int[length];
    paragraph = new int[length];
    part = new int[length];
    int firstClause = 0;
    int firstSentence = 0;
    int firstParagraph = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      PageReading.Part each = reading.parts().get(i);
      number(each, i, firstClause, firstSentence, firstParagraph);
      List<Clause> clauses = each.passage().clauses();
      firstClause += clauses.size() + 1;
      firstSentence += (clauses.isEmpty() ? 0 : clauses.getLast().sentence()) + 1;
      firstParagraph += (clauses.isEmpty() ? 0 : clauses.getLast().paragraph()) + 1;
    }
  }

  private void number(
      PageReading.Part each, int number, int firstClause, int firstSentence, int firstParagraph) {
    List<Clause> clauses = each.passage().clauses();
    int end = Math.min(part.length, each.offset() + each.passage().text().length() + 1);
    int current = 0;
    for (int at = each.offset(); at < end; at++) {
      while (current + 1 < clauses.size()
          && clauses.get(current + 1).span().start() + each.offset() <= at) {
        current++;
      }
      boolean none = clauses.isEmpty();
      clause[at] = firstClause + current;
      sentence[at] = firstSentence + (none ? 0 : clauses.get(current).sentence());
      paragraph[at] = firstParagraph + (none ? 0 : clauses.get(current).paragraph());
      part[at] = number;
    }
  }

  /**
   * How far {@code place}, -1 if there is none, is from {@code at}. The label stands in features.
   */
  String distance(int place, int at) {
    if (place < 0) {
      return "none";
    }
    if (part[place] != part[at]) {
      return "part";
    }
    if (clause[place] == clause[at]) {
      return "clause";
    }
    if (sentence[place] == sentence[at]) {
      return "sentence";
    }
    return switch (paragraph[at] - paragraph[place]) {
      case 0 -> sentence[at] - sentence[place] == 1 ? "sentence1" : "paragraph";
      case 1 -> "paragraph1";
      case 2 -> "paragraph2";
      default -> "far";
    };
  }

  /**
   * What stands between the cue before, at {@code lastCue} or -1 if there is none, and that of
   * {@code frame}: how far apart they are, and whether a paragraph (P), a sentence (S) or but a
   * clause (c) opens with the latter.
   */
  String before(PageReading.Part part, Frame frame, int lastCue) {
    String since = roughDistance(lastCue, part.offset() + frame.cue().start());
    List<Clause> clauses = part.passage().clauses();
    if (frame.clause() == 0) {
      return since + "P";
    }
    Clause own = clauses.get(frame.clause());
    Clause previous = clauses.get(frame.clause() - 1);
    boolean paragraph = previous.paragraph() != own.paragraph();
    boolean sentence = previous.sentence() != own.sentence();
    return since + (paragraph ? "P" : sentence ? "S" : "c");
  }

  private String roughDistance(int place, int at) {
    String distance = distance(place, at);
    return switch (distance) {
      case "part" -> "none";
      case "clause" -> "sentence";
      case "paragraph2" -> "far";
      default -> distance;
    };
  }
}
