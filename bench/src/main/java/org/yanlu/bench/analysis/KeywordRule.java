package org.yanlu.bench.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a short keyword query of a question, by rule: the question is cut at interrogatives, at
 * function words and at whatever is no letter or digit; of the pieces of at least two characters
 * the two longest stay, in order, each cut to its first five characters.
 */
final class KeywordRule {
  private static final int PIECES = 2;
  private static final int PIECE_LENGTH = 5;

  private static final List<String> CUTS =
      Arrays.stream(
              """
              哪一個 哪一年 哪一位 哪一種 哪一部 哪一 哪個 哪些 哪裡 哪里 哪年 哪位 哪種 哪座 哪國 哪
              什麼 甚麼 為什麼 為何 如何 何時 何地 何處 何人 何種 何者 何 多少 幾個 幾年 幾位 幾 誰
              怎麼 怎樣 是否 嗎 呢 的 是 在 了 於 和 與 及 被 由 有 為 從 以 對 到 中 後 前 時 請問 下列
              """
                  .strip()
                  .split("\\s+"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private KeywordRule() {}

  /** The keywords of {@code question}, with blanks between; empty if no piece is long enough. */
  static String keywords(String question) {
    List<String> pieces =
        Arrays.stream(cut(question).split(" ", -1)).filter(piece -> piece.length() > 1).toList();
    Set<String> longest =
        pieces.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(PIECES)
            .collect(Collectors.toSet());
    return pieces.stream()
        .filter(longest::contains)
        .map(piece -> piece.substring(0, Math.min(PIECE_LENGTH, piece.length())))
        .collect(Collectors.joining(" "));
  }

  private static String cut(String question) {
    StringBuilder pieces = new StringBuilder();
    int at = 0;
    while (at < question.length()) {
      int cut = cutLength(question, at);
      pieces.append(cut > 0 ? ' ' : question.charAt(at));
      at += Math.max(1, cut);
    }
    return pieces.toString();
  }

  private static int cutLength(String question, int at) {
    for (String word : CUTS) {
      if (question.startsWith(word, at)) {
        return word.length();
      }
    }
    return Character.isLetterOrDigit(question.charAt(at)) || question.charAt(at) == '.' ? 0 : 1;
  }
}
