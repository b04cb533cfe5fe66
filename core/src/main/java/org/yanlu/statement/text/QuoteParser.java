package org.yanlu.statement.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.yanlu.text.Span;

/**
 * Finds the bracketed stretches of a passage with a stack, and repairs what the layout or the
 * writer left unbalanced.
 *
 * <p>A quotation may run over paragraphs: its opening mark is then repeated at the start of each,
 * or the next paragraphs hold a closing mark that nothing opened. One that does neither ends with
 * its paragraph. A closing mark that nothing opened closes speech that began with its paragraph, or
 * else is passed over.
 */
final class QuoteParser {
  /**
   * How many paragraphs ahead a closing mark is looked for; more would let a stray mark swallow.
   */
  private static final int REACH = 6;

  private final String plain;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteParser(String plain) {
    this.plain = plain;
  }

  /** The bracketed stretches of {@code plain}, by start. */
  static List<Quote> parse(String plain) {
    return new QuoteParser(plain).parse();
  }

  private List<Quote> parse() {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\n') {
        endParagraph(i);
      } else if (Marks.isOpening(c)) {
        if (!reopens(c, i)) {
          open.push(new Open(i, c, open.size()));
        }
      } else if (Marks.isClosing(c)) {
        close(Marks.opening(c), i);
      }
    }
    closeAll(plain.length());
    quotes.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(quotes);
  }

  private boolean reopens(char mark, int at) {
    return !open.isEmpty()
        && open.peek().mark == mark
        && at > 0
        && plain.charAt(at - 1) == '\n'
        && open.peek().start < at;
  }

  private void close(char mark, int at) {
    if (open.stream().noneMatch(o -> o.mark == mark)) {
      closeUnopened(mark, at);
      return;
    }
    while (true) {
      Open top = open.pop();
      boolean match = top.mark == mark;
      quotes.add(top.until(match ? at + 1 : at, match));
      if (match) {
        return;
      }
    }
  }

  /** Speech whose opening mark was lost begins with its paragraph, if no other bracket is there. */
  private void closeUnopened(char mark, int at) {
    int start = plain.lastIndexOf('\n', at) + 1;
    boolean finished = at > start && "，。！？".indexOf(plain.charAt(at - 1)) >= 0;
    boolean first = quotes.stream().noneMatch(q -> q.span().end() > start) && open.isEmpty();
    if (mark == '「' && finished && first) {
      quotes.add(new Quote(new Span(start, at + 1), mark, 0, false, true));
    }
  }

  private void endParagraph(int at) {
    Iterator<Open> each = open.iterator();
    while (each.hasNext()) {
      Open inner = each.next();
      boolean speech = inner.mark == '「' || inner.mark == '『';
      if (speech && continuesAfter(at, inner)) {
        return;
      }
      quotes.add(inner.until(at, false));
      each.remove();
    }
  }

  /** Whether a quotation still open at the line feed {@code at} goes on behind it. */
  private boolean continuesAfter(int at, Open inner) {
    char mark = inner.mark;
    char closing = mark == '「' ? '」' : '』';
    int from = at + 1;
    boolean reopened = from < plain.length() && plain.charAt(from) == mark;
    if (reopened && !opensSpeech(inner.start)) {
      return false;
    }
    int balance = reopened ? -1 : 0;
    int paragraphs = 0;
    for (int i = from; i < plain.length() && paragraphs < REACH; i++) {
      char c = plain.charAt(i);
      if (c == mark) {
        balance++;
      } else if (c == closing && --balance < 0) {
        return true;
      } else if (c == '\n') {
        paragraphs++;
        boolean again = i + 1 < plain.length() && plain.charAt(i + 1) == mark;
        if (reopened != again && balance > (reopened ? -1 : 0)) {
          return false;
        }
        balance = again ? balance - 1 : balance;
      }
    }
    return false;
  }

  /** Whether a mark stands where speech begins: at a line's start or behind a colon or comma. */
  private boolean opensSpeech(int at) {
    return at == 0 || "\n：，。".indexOf(plain.charAt(at - 1)) >= 0;
  }

  private void closeAll(int end) {
    while (!open.isEmpty()) {
      quotes.add(open.pop().until(end, false));
    }
  }

  private record Open(int start, char mark, int depth) {
    Quote until(int end, boolean closed) {
      return new Quote(new Span(start, end), mark, depth, true, closed);
    }
  }
}
