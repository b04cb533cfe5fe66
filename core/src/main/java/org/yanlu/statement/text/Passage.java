package org.yanlu.statement.text;

import java.util.List;
import java.util.Optional;
import org.yanlu.text.Span;

/**
 * The text of a section, one paragraph a line, with its quotations, sentences and clauses.
 * Immutable and thread-safe; all offsets are UTF-16 into {@link #text()}.
 */
public final class Passage {
  private final String text;
  private final String plain;
  private final List<Quote> quotes;
  private final byte[] depths;
  private final List<Clause> clauses;

  private Passage(String text) {
    this.text = text;
    plain = Marks.plain(text);
    quotes = QuoteParser.parse(plain);
    depths = depths(text.length(), quotes);
    clauses = ClauseSplitter.split(this);
  }

  /** The passage of {@code text}, whose paragraphs are parted by line feeds. */
  public static Passage of(String text) {
    return new Passage(text);
  }

  /** {@code text} with its marks in one form, not parted. */
  public static String plain(String text) {
    return Marks.plain(text);
  }

  /** The text as printed. */
  public String text() {
    return text;
  }

  /** The text with its marks in one form: as long as {@link #text()}. */
  public String plain() {
    return plain;
  }

  /** Quotations, titles and parentheses, by start. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** The clauses in text order. */
  public List<Clause> clauses() {
    return clauses;
  }

  /**
   * How many quotations, titles and parentheses the unit at {@code offset} stands in; marks count.
   */
  public int depth(int offset) {
    return depths[offset];
  }

  /** The number of the clause that holds {@code offset} or ends with the mark there. */
  public int clauseAt(int offset) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clauses.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The outermost bracketed stretch that begins at {@code offset} with a quotation mark. */
  public Optional<Quote> quotationAt(int offset) {
    return quotes.stream().filter(q -> q.span().start() == offset && q.quotation()).findFirst();
  }

  /** The characters of {@code span} as printed. */
  public String of(Span span) {
    return span.of(text);
  }

  private static byte[] depths(int length, List<Quote> quotes) {
    byte[] depths = new byte[length];
    for (Quote quote : quotes) {
      for (int i = quote.span().start(); i < quote.span().end(); i++) {
        depths[i] = (byte) Math.min(Byte.MAX_VALUE, depths[i] + 1);
      }
    }
    return depths;
  }
}
