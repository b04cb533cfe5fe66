package org.yanlu.lucene.highlight;

import java.util.List;
import org.yanlu.text.Span;

/**
 * The sentences of a long text that show best what matched.
 *
 * @param text the characters
 * @param highlights what matched, into {@code text}
 */
public record Snippet(String text, List<Span> highlights) {
  /** A snippet is not longer, but for a single sentence's sake; UTF-16 units. */
  static final int LONGEST = 180;

  /** Copies the list. */
  public Snippet {
    highlights = List.copyOf(highlights);
  }

  /** The stretch of whole sentences of {@code text} that holds most of {@code marks}. */
  public static Snippet of(String text, List<Span> marks) {
    if (text.length() <= LONGEST) {
      return new Snippet(text, marks);
    }
    List<Span> sentences = Sentences.of(text, marks);
    Span window = sentences.isEmpty() ? new Span(0, LONGEST) : best(sentences, marks);
    return new Snippet(window.of(text), Spans.within(marks, window));
  }

  private static Span best(List<Span> sentences, List<Span> marks) {
    Span best = sentences.getFirst();
    int most = -1;
    for (int first = 0; first < sentences.size(); first++) {
      int last = first;
      int start = sentences.get(first).start();
      while (last + 1 < sentences.size() && sentences.get(last + 1).end() - start <= LONGEST) {
        last++;
      }
      Span window = new Span(start, sentences.get(last).end());
      int marked = marked(marks, window);
      if (marked > most) {
        most = marked;
        best = window;
      }
    }
    return best;
  }

  private static int marked(List<Span> marks, Span window) {
    int marked = 0;
    for (Span mark : marks) {
      marked += window.contains(mark) ? mark.length() : 0;
    }
    return marked;
  }
}
