package org.yanlu.statement.frame;

import java.util.List;
import java.util.Optional;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/** Reads the quotation that stands before its cue: {@code 「…，」X說}. */
final class QuoteBefore {
  private QuoteBefore() {}

  /** The quotation right before the subject, if it is speech and nothing else claims it. */
  static Optional<Quote> find(Passage passage, Clause clause, int cue, List<Frame> before) {
    Optional<Quote> last =
        passage.quotes().stream()
            .filter(q -> q.quotation() && q.depth() == 0)
            .filter(q -> q.span().end() <= cue && q.span().start() >= clause.span().start() - 1)
            .reduce((a, b) -> b);
    return last.filter(q -> isSpeech(passage, clause, q)).filter(q -> !claimed(passage, q, before));
  }

  /**
   * What is said before the cue: the quotation, and the words that lead into it in the same
   * sentence without a mark: {@code 這將帶來「新時代，」他說道}.
   *
   * @param number number of the clause that holds the cue
   */
  static Span content(Passage passage, int number, Quote quote, List<Frame> before) {
    Span span = quote.span();
    char lead = span.start() == 0 ? '\n' : passage.plain().charAt(span.start() - 1);
    boolean embedded = Character.isLetterOrDigit(lead) && isFinished(passage, quote);
    int sentence = passage.clauses().get(number).sentence();
    boolean attributed =
        before.stream().anyMatch(f -> passage.clauses().get(f.clause()).sentence() == sentence);
    if (!embedded || attributed) {
      return span;
    }
    int first = number;
    while (first > 0 && passage.clauses().get(first - 1).sentence() == sentence) {
      first--;
    }
    return new Span(passage.clauses().get(first).span().start(), span.end());
  }

  /**
   * The quotation of clause {@code number} behind which, blanks aside, stands {@code subject}:
   * {@code 與該島的通訊「已經切斷」史登霍姆說道}.
   */
  static Optional<Span> endingAt(Passage passage, int number, int subject) {
    int start = passage.clauses().get(number).span().start();
    return passage.quotes().stream()
        .filter(q -> q.quotation() && q.depth() == 0 && q.span().start() >= start)
        .map(Quote::span)
        .filter(span -> span.end() <= subject)
        .filter(span -> passage.plain().substring(span.end(), subject).isBlank())
        .findFirst();
  }

  private static boolean isFinished(Passage passage, Quote quote) {
    return "，。！？…—".indexOf(passage.plain().charAt(quote.inner().end() - 1)) >= 0;
  }

  private static boolean isSpeech(Passage passage, Clause clause, Quote quote) {
    String plain = passage.plain();
    boolean leads = quote.span().start() == clause.span().start();
    char next = plain.charAt(Math.min(quote.span().end(), plain.length() - 1));
    return isFinished(passage, quote)
        || (leads && "的等之一".indexOf(next) < 0 && quote.inner().length() > 6);
  }

  private static boolean claimed(Passage passage, Quote quote, List<Frame> before) {
    for (Frame frame : before) {
      boolean first = frame.order() == Frame.Order.CUE_FIRST;
      if (first && frame.content().start() == quote.span().start()) {
        return true;
      }
    }
    return passage.plain().startsWith("：", Math.max(0, quote.span().start() - 1));
  }
}
