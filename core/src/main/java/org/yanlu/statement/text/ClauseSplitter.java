package org.yanlu.statement.text;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/**
 * Parts a passage into clauses. Marks inside brackets part nothing, not even a line feed in a
 * quotation that runs over paragraphs, with one exception: behind a quotation that ends with a
 * sentence mark and that something led up to ({@code X說：「…。」}), a sentence ends.
 */
final class ClauseSplitter {
  private static final String CLAUSE_MARKS = "，；：。！？…\n";
  private static final String SENTENCE_MARKS = "。！？…\n";

  private final Passage passage;
  private final String plain;
  private final List<Clause> clauses = new ArrayList<>();
  private int start;
  private int sentence;
  private int paragraph;

  private ClauseSplitter(Passage passage) {
    this.passage = passage;
    plain = passage.plain();
  }

  static List<Clause> split(Passage passage) {
    return new ClauseSplitter(passage).split();
  }

  private List<Clause> split() {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (passage.depth(i) == 0 && CLAUSE_MARKS.indexOf(c) >= 0) {
        end(i, c);
        start = i + 1;
      } else if (c == '」' && closesSpeech(i)) {
        end(i + 1, '。');
        start = i + 1;
      }
      if (c == '\n') {
        paragraph++;
      }
    }
    end(plain.length(), '\n');
    return List.copyOf(clauses);
  }

  private void end(int end, char mark) {
    Span span = trim(start, end);
    boolean sentenceMark = SENTENCE_MARKS.indexOf(mark) >= 0;
    if (!span.isEmpty()) {
      clauses.add(new Clause(span, mark, sentence, paragraph));
    } else if (sentenceMark && !clauses.isEmpty()) {
      closeLast(mark);
    }
    if (sentenceMark) {
      sentence++;
    }
  }

  /** A sentence mark behind a mark: the clause before ends the sentence. */
  private void closeLast(char mark) {
    Clause last = clauses.get(clauses.size() - 1);
    if (!last.endsSentence() && last.sentence() == sentence) {
      clauses.set(
          clauses.size() - 1, new Clause(last.span(), mark, last.sentence(), last.paragraph()));
    }
  }

  private boolean closesSpeech(int at) {
    boolean outermost = passage.depth(at) == 1;
    boolean finished = at > 0 && "。！？…".indexOf(plain.charAt(at - 1)) >= 0;
    boolean followed = at + 1 < plain.length() && CLAUSE_MARKS.indexOf(plain.charAt(at + 1)) < 0;
    return outermost && finished && followed && ledUpTo(at);
  }

  /** Whether the quotation that closes at {@code at} has a word of its sentence before it. */
  private boolean ledUpTo(int at) {
    int opening = at;
    while (opening > 0 && passage.depth(opening - 1) > 0) {
      opening--;
    }
    for (int i = opening - 1; i >= 0; i--) {
      char c = plain.charAt(i);
      if (SENTENCE_MARKS.indexOf(c) >= 0) {
        return i + 1 < opening && !plain.substring(i + 1, opening).isBlank();
      }
    }
    return opening > 0;
  }

  private Span trim(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(plain.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(plain.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
