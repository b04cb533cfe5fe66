package org.yanlu.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Reads captions: what a mark such as ▲ or a word such as 圖為 opens, and the credit at its end. */
final class Captions {
  private static final Pattern MARK =
      Pattern.compile(
          "(?U)[▲▼◀▶△▽◁▷◄►↑↓←→▴▾]+\\s*|圖片說明\\s*[:：]\\s*|[上下左右]?圖[一二三四五六1-9]?\\s*[:：]\\s*|圖\\s*[／/]\\s*");
  private static final Pattern WORD = Pattern.compile("[上下左右]?圖為|[上下左右]圖|（圖）");

  /** A credit that needs no caption before it. */
  private static final Pattern CREDIT_ALONE =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z0-9·／/、 ]{2,24}(?:AI製圖|製圖|圖片|供圖|提供|資料圖|資料照|翻攝)|(?:本報)?記者\\p{IsHan}{2,4}攝影?");

  /** Only the end of a caption is searched for its credit, in UTF-16 units. */
  private static final int CREDIT_WINDOW = 40;

  private static final Pattern CREDIT =
      Pattern.compile(
          "[（(]?(?<who>[\\p{IsHan}A-Za-z0-9·／/、 ]{1,24}?(?:AI製圖|製圖|圖片|供圖|提供|攝影|攝|照片|資料圖|資料照|翻攝|圖))[）)]?"
              + "|[（(](?:圖|照片|攝影)?[:：／/]?(?<name>[\\p{IsHan}A-Za-z0-9·／/ ]{2,16})[）)]");

  private Captions() {}

  /** What {@code line} says of a picture, if it is a caption. */
  static Optional<Block.Caption> of(SourceText line) {
    String shown = line.text();
    Matcher mark = MARK.matcher(shown);
    if (mark.lookingAt() && mark.end() < shown.length()) {
      return Optional.of(caption(line, mark.end()));
    }
    return WORD.matcher(shown).lookingAt() ? Optional.of(caption(line, 0)) : Optional.empty();
  }

  /** Whether {@code line} is a caption. */
  static boolean isCaption(String line) {
    return MARK.matcher(line).lookingAt() || WORD.matcher(line).lookingAt();
  }

  private static Block.Caption caption(SourceText line, int start) {
    String shown = line.text();
    Optional<Span> credit = credit(shown, start);
    int end = credit.map(Span::start).orElse(shown.length());
    List<Byline> credits =
        credit
            .map(span -> span.of(shown).replaceAll("^[（(]|[）)]$", "").strip())
            .map(who -> new Byline(who, Optional.empty(), creditSpan(line, credit.get())))
            .stream()
            .toList();
    int[] body = Marks.trimmed(shown, start, end);
    return new Block.Caption(
        line.slice(new Span(body[0], body[1])), credits, line.toSource(new Span(0, start)));
  }

  private static Span creditSpan(SourceText line, Span credit) {
    return Hulls.of(line.toSource(credit));
  }

  /** The credit stands behind the last sentence, set off by a blank or in parentheses. */
  private static Optional<Span> credit(String shown, int start) {
    if (CREDIT_ALONE.matcher(shown.substring(start)).matches()) {
      return Optional.of(new Span(start, shown.length()));
    }
    int floor = Math.max(start, shown.length() - CREDIT_WINDOW);
    for (int at = floor; at < shown.length(); at++) {
      boolean setOff =
          at > start
              && (Marks.isBlank(shown.charAt(at - 1))
                  || Marks.isFinal(shown.charAt(at - 1))
                  || shown.charAt(at) == '（'
                  || shown.charAt(at) == '(');
      if (setOff && CREDIT.matcher(shown.substring(at)).matches()) {
        return Optional.of(new Span(at, shown.length()));
      }
    }
    return Optional.empty();
  }
}
