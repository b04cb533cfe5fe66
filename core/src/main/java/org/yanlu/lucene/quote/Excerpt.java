package org.yanlu.lucene.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * Whether an excerpt keeps the sense of what it is cut from: it must not begin behind its clause's
 * negation, nor cut a number in two.
 */
final class Excerpt {
  /** Folded, longest first; 不 in 不但 or 不少 negates nothing. */
  private static final Pattern NEGATION =
      Pattern.compile("不(?![但仅少久断同过错])|没|未(?![来])|无(?!论)|非(?![常洲法])|勿|别(?!人)|毋|莫|否认|拒绝");

  private static final String CLAUSE_ENDS = "，。！？；：、\n「」『』,;!?:\"";

  private Excerpt() {}

  /** What is missing in front of the excerpt {@code alignment} of {@code text}, or behind it. */
  static Optional<Edit> missing(Letters quote, Letters text, Alignment alignment) {
    String folded = HanFolding.fold(text.text());
    int start = text.offset(alignment.from());
    int end = text.offset(alignment.to() - 1) + 1;
    int clause = start;
    while (clause > 0 && CLAUSE_ENDS.indexOf(folded.charAt(clause - 1)) < 0) {
      clause--;
    }
    Matcher negation = NEGATION.matcher(folded).region(clause, start);
    if (negation.find()) {
      return Optional.of(edit(0, text, new Span(negation.start(), start)));
    }
    int digits = start;
    while (digits > 0 && isNumber(folded, digits - 1) && isNumber(folded, start)) {
      digits--;
    }
    if (digits < start) {
      return Optional.of(edit(0, text, new Span(digits, start)));
    }
    int rest = end;
    while (rest < folded.length() && isNumber(folded, rest) && isNumber(folded, end - 1)) {
      rest++;
    }
    return rest > end
        ? Optional.of(edit(quote.text().length(), text, new Span(end, rest)))
        : Optional.empty();
  }

  private static Edit edit(int at, Letters text, Span printed) {
    return new Edit(new Span(at, at), printed, "", printed.of(text.text()));
  }

  private static boolean isNumber(String text, int at) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || "零〇一二三四五六七八九十百千万亿两%".indexOf(c) >= 0
        || ((c == '.' || c == ',')
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }
}
