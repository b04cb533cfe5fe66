package org.yanlu.lucene.quote;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/** Whether a quote asks where the text asks, and asserts where it asserts. */
final class Question {
  /** With one of these a clause asks without a mark. */
  private static final Pattern ASKS =
      Pattern.compile(
          HanFolding.fold("嗎|呢|什麼|甚麼|怎|如何|為何|何時|何處|何以|誰|哪|幾|多少|是否|能否|可否|會否|有否|有無|難道|豈|(.)[不沒]\\1"));

  private static final String ENDS = HanFolding.fold("，。！？；：\n,.;!?:…");
  private static final String CLOSING = HanFolding.fold("」』”\"）) \n");

  private Question() {}

  /**
   * The difference between a quote and the stretch with the same letters: the mark, or what of the
   * question is left out.
   *
   * @param quote as given
   * @param folded the text, folded
   * @param text the text
   * @param stretch where its letters are, UTF-16
   */
  static Optional<Edit> changed(String quote, String folded, String text, Span stretch) {
    int end = stretch.end();
    while (end < folded.length() && ENDS.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    int marks = end;
    while (marks < folded.length() && "?!".indexOf(folded.charAt(marks)) >= 0) {
      marks++;
    }
    boolean printed = folded.substring(end, marks).contains("?");
    boolean worded = ASKS.matcher(stretch.of(folded)).find();
    String mark = finalMarks(quote);
    Span place = new Span(quote.length() - mark.length(), quote.length());
    if (mark.contains("?")) {
      boolean asked = printed || (worded && end == folded.length());
      Span none = new Span(stretch.end(), stretch.end());
      return asked ? Optional.empty() : Optional.of(new Edit(place, none, mark, ""));
    }
    boolean asserts = !mark.isEmpty() || !worded;
    Span left = new Span(stretch.end(), marks);
    return printed && asserts
        ? Optional.of(new Edit(place, left, mark, left.of(text)))
        : Optional.empty();
  }

  /** The marks that close a quote's last sentence. */
  private static String finalMarks(String quote) {
    String folded = HanFolding.fold(quote);
    int end = folded.length();
    while (end > 0 && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && "。.!?".indexOf(folded.charAt(start - 1)) >= 0) {
      start--;
    }
    return folded.substring(start);
  }
}
