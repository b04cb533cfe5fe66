package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;

/**
 * Sets apart what signs a paragraph inside it: 【記者甲台北報導】 before it, （乙） or （編輯：乙）1130305 behind it.
 */
final class InlineSignatures {
  private static final String OPEN = "【〔（([［";
  private static final String CLOSE = "】〕）)]］";

  /** No such signature is longer, in UTF-16 units, its brackets included. */
  private static final int LONGEST = 32;

  /** Digits of an agency's day: three of the Republic's year, two of the month, two of the day. */
  private static final int CODE = 7;

  private InlineSignatures() {}

  /**
   * A paragraph and what signs it.
   *
   * @param before the signature before it
   * @param text its text
   * @param behind the signature behind it
   * @param code the day behind that, as an agency's number, without text if there is none
   */
  record Parts(
      Optional<Block.Signature> before,
      SourceText text,
      Optional<Block.Signature> behind,
      SourceText code) {}

  /** Takes {@code line} apart. */
  static Parts of(SourceText line) {
    int start = 0;
    int end = line.length();
    Optional<Block.Signature> before = Optional.empty();
    Optional<Block.Signature> behind = Optional.empty();
    int close = closing(line.text());
    if (close > 0) {
      before = Signatures.of(line.slice(new Span(0, close + 1)));
      start = before.isPresent() ? skipBlank(line.text(), close + 1) : 0;
    }
    SourceText signed = line.slice(new Span(0, beforeCode(line.text())));
    int open = opening(signed.text());
    if (open > start) {
      behind = signer(signed, open);
      end = behind.isPresent() ? backBlank(line.text(), open) : end;
    }
    int code = behind.isPresent() ? signed.length() : line.length();
    return new Parts(
        before,
        line.slice(new Span(start, end)),
        behind,
        line.slice(new Span(code, line.length())));
  }

  /** A list of signatures as parts of a page, their words kept. */
  static List<Block> around(Parts parts, Block prose) {
    List<Block> blocks = new ArrayList<>();
    parts.before().ifPresent(blocks::add);
    blocks.add(prose);
    parts.behind().ifPresent(blocks::add);
    if (parts.code().length() > 0) {
      blocks.add(new Block.Furniture(parts.code()));
    }
    return blocks;
  }

  private static Optional<Block.Signature> signer(SourceText line, int open) {
    SourceText bracket = line.slice(new Span(open, line.length()));
    Optional<Block.Signature> signature = Signatures.of(bracket);
    if (signature.isPresent()) {
      return signature;
    }
    String name = line.text().substring(open + 1, line.length() - 1);
    boolean ended = open > 0 && Marks.isFinal(line.text().charAt(open - 1));
    if (!ended || !Surnames.project().isName(name) || name.length() < 3) {
      return Optional.empty();
    }
    Span inner = new Span(1, bracket.length() - 1);
    List<Span> words = new ArrayList<>(bracket.toSource(new Span(0, 1)));
    words.addAll(bracket.toSource(new Span(inner.end(), bracket.length())));
    Byline byline = new Byline(name, Optional.empty(), Hulls.of(bracket.toSource(inner)));
    return Optional.of(new Block.Signature(bracket, List.of(byline), words));
  }

  private static int closing(String line) {
    int kind = OPEN.indexOf(line.charAt(0));
    int close = kind < 0 ? -1 : line.indexOf(CLOSE.charAt(kind));
    return close < LONGEST && close + 1 < line.length() ? close : -1;
  }

  private static int opening(String line) {
    int kind = CLOSE.indexOf(line.charAt(line.length() - 1));
    int open = kind < 0 ? -1 : line.lastIndexOf(OPEN.charAt(kind));
    return line.length() - open <= LONGEST ? open : -1;
  }

  /** Where the day behind a closing bracket begins: the Central News Agency ends with 1130305. */
  private static int beforeCode(String line) {
    int start = line.length();
    while (start > 0 && line.charAt(start - 1) >= '0' && line.charAt(start - 1) <= '9') {
      start--;
    }
    boolean code = line.length() - start == CODE && start > 0;
    return code && CLOSE.indexOf(line.charAt(start - 1)) >= 0 ? start : line.length();
  }

  private static int skipBlank(String line, int from) {
    int at = from;
    while (at < line.length() && Marks.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int backBlank(String line, int from) {
    int at = from;
    while (at > 0 && Marks.isBlank(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
